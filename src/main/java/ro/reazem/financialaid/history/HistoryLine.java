package ro.reazem.financialaid.history;

import java.time.Instant;

/** One thing that was done; the act is the end of a message key. */
record HistoryLine(Instant at, String officerName, String act, String note) {}
