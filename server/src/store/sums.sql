select audience, digest from sum where log = ?1
