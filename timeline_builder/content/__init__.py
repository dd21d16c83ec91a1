"""The one gate through which contributed files come in, and what makes records of them."""
