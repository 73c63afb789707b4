package ro.reazem.childprotection.adoption.procedure;

/** Who the child is from the approval on (identitatea de după încuviințare): known to nobody but those assigned to the file. */
record WhoBecame(String name, String cnp, String address) {}
