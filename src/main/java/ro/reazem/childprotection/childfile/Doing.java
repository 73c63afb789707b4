package ro.reazem.childprotection.childfile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.kernel.RuleViolated;

/**
 * What is being recorded in a file, with all that the rules ask (pasul care se înscrie).
 *
 * @param state where the file stands, empty for one that is being opened
 * @param known what was said before
 * @param now what is said now
 * @param law the plain value of a legal parameter on a day, null where none is set
 */
public record Doing(String state, Child child, Answers known, Answers now, List<FileStep> steps, LocalDate today,
    BiFunction<LocalDate, String, @Nullable String> law) {

  /** The day it was done. */
  public LocalDate on() {
    var on = now.day("on");
    return on == null ? today : on;
  }

  /** A figure of the law; null while the institution has not set it. */
  public @Nullable Integer figure(String code, LocalDate day) {
    var value = law.apply(day, code);
    return value == null ? null : Integer.valueOf(value.replaceAll("[^0-9].*", ""));
  }

  public Stream<FileStep> done(FileAct act) {
    return steps.stream().filter(step -> step.act().equals(act.name()));
  }

  /** Refuses what happens after today. */
  public void requirePast(String... days) {
    for (var name : days) {
      var day = now.day(name);
      RuleViolated.require(day == null || !day.isAfter(today), "childprotection.childfile.inFuture");
    }
  }

  /** Refuses a child of age on a day. */
  public void requireChild(LocalDate day) {
    var majority = figure("CHILD_MAJORITY_AGE", day);
    var age = child.ageOn(day);
    RuleViolated.require(age == null || majority == null || age < majority, "childprotection.case.ofAge", majority == null ? "" : majority);
  }
}
