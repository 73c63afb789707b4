package ro.reazem.platform.time;

import java.time.LocalDate;

/**
 * A day whose nature a decision changed.
 *
 * @param working true for a day of rest that is worked in exchange, false for a working day given free
 * @param name what the day is called, such as punte
 * @param act the decision, as cited
 */
public record GrantedDay(LocalDate day, boolean working, String name, String act) {}
