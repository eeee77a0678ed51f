"""New from a sample: a template in three steps, without a file edited by hand."""
