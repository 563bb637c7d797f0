rules/90-adviezen.clp
;;; uitleg: Rust helpt bij een hoge belasting.
;;; bron: boek | 2
;;; status: bron
(defrule advies-rust
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id factor) (waarde hoog)))
  =>
  (adviseer rust 1))
