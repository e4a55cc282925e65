[
  inputs: [
    "*.exs",
    "{bench,examples,lib,native,test}/**/*.{ex,exs}"
  ],
  line_length: 110
]
