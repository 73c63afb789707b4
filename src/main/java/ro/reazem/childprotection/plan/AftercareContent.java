package ro.reazem.childprotection.plan;

/** What the report of a month after the return home says (raport lunar de monitorizare): who visited, what was found, what follows. */
record AftercareContent(String visitedBy, String findings, String next) {}
