package ro.reazem.childprotection.leaving;

import java.time.LocalDate;
import java.util.UUID;

/** A step to be recorded, before the law was asked (pasul propus). */
record NewStep(UUID key, StepKind kind, LocalDate day, String number, String code, String words, String withheld) {}
