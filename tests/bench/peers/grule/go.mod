module peer

go 1.21

require github.com/hyperjumptech/grule-rule-engine v1.20.4
