"""Words in the reader's language: terms with their grammar, catalogues, how they are said."""
