package ro.reazem.directory.places;

/** A line of the official file that could be read on its own; whether its parent exists is asked later. */
record PlaceLine(int line, int siruta, String name, PlaceKind kind, int level, int parent, int countyCode, boolean urban,
    String postcode) {}
