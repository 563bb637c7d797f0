(defglobal ?*laag-0* = 100 ?*laag-1* = 90 ?*laag-advies* = 20 ?*laag-vragen* = 10)

(deftemplate conclusie (slot id (type SYMBOL) (default ?NONE)) (slot van (default -)) (slot waarde))
