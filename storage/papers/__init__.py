"""DOCX and XLSX: one writer per paper, dataclass in, bytes out.

Nothing is imported here: python-docx, docxtpl and openpyxl are slow to load, and a command that
writes no paper must not pay for them.
"""
