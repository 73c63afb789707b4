package ro.reazem.childprotection.adoption.procedure;

import java.time.LocalDate;

/**
 * Somebody was heard (ascultare consemnată în dosarul de adopție, date privind identitatea în adopție).
 *
 * @param heard who was heard
 * @param by who heard: court, notary, officer
 * @param paper minutes, judgment or authentic act it stands in; may be empty
 */
record Hearing(HearingKind kind, LocalDate on, String heard, String by, String paper, String said) {}
