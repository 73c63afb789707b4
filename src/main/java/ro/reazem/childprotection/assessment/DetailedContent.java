package ro.reazem.childprotection.assessment;

import java.time.LocalDate;

/**
 * What one part of the detailed assessment says.
 *
 * @param on the day it was established
 * @param author who established it, such as a doctor or psychologist from outside
 * @param relatives in the social part the extended family: degree, contact, willingness; else empty
 */
record DetailedContent(LocalDate on, String author, String findings, String strengths, String needs, String relatives) {}
