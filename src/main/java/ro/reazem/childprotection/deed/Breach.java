package ro.reazem.childprotection.deed;

import java.time.LocalDate;

/** Obligations that were not kept (încălcarea obligațiilor), and what followed. */
record Breach(LocalDate day, String what, BreachAnswer answer, String recordedByName) {}
