package ro.reazem.childprotection.childcase;

/**
 * One answer of a sheet (răspuns dintr-o fișă).
 *
 * @param what its code; the message key is that of the feature, then said.code
 */
public record Said(String what, String text) {}
