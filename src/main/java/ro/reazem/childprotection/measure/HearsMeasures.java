package ro.reazem.childprotection.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.ChildCase;

/** A feature that follows what becomes of measures, told in the same transaction: the allowance of a child that leaves its carer, say. */
public interface HearsMeasures {

  /** A measure ended; its last day may lie in the past. */
  void ended(ChildCase of, UUID measure, LocalDate last, By by, Instant at);
}
