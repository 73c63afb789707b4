package ro.reazem.childprotection.origin;

import java.time.LocalDate;

/**
 * Where something that was taken over comes from (proveniența).
 *
 * @param number of the act as its issuer gave it
 * @param on the day of the act
 * @param issuer who issued it
 * @param articles the articles as they were cited when it was issued; may be empty
 * @param source the row of the file, cell by cell
 * @param file the name of the file it stood in
 * @param line the row of that file
 */
record Origin(String number, LocalDate on, String issuer, String articles, String source, String file, int line) {}
