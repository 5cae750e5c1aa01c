"""What our durability costs against bare aiogram, measured in one run: ``python -m tests.bench``."""
