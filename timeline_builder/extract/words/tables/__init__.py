"""The words of each language by their class; word_classes.py tells what each class is for."""
