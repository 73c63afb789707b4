package ro.reazem.childprotection.childfile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step as it was recorded (pasul înscris); it is never changed, so that what was believed before stays readable.
 *
 * @param on the day it was done
 */
public record FileStep(int position, String act, LocalDate on, Answers said, String byName, Instant at) {}
