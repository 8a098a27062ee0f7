select key, text from row;
