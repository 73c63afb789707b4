package ro.reazem.intake.signal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.text.Folding;

/**
 * The signal sheet (fișa de semnalare obligatorie) without the identity of whoever told, which is kept apart.
 *
 * @param institution the institution that told; empty when none did
 * @param reportedOn the day somebody told
 * @param reportedAt the time of that day, null when it is not known
 * @param subjects whom it is about, the main person first; at least one, if only as unknown
 * @param carers parents, guardian or carer, as told
 * @param author the suspected author, as told
 */
public record SignalSheet(Matter matter, Source source, String institution, LocalDate reportedOn, @Nullable LocalTime reportedAt,
    List<Subject> subjects, String carers, String author, @Nullable AuthorRelation authorRelation, Facts facts) implements ValueObject {

  public SignalSheet {
    RuleViolated.require(!subjects.isEmpty(), "intake.signal.nobodyConcerned");
    RuleViolated.require(!facts.description().isBlank(), "intake.signal.descriptionMissing");
    subjects = List.copyOf(subjects);
  }

  /** Those of the people concerned who are in the register. */
  public List<UUID> personIds() {
    return subjects.stream().map(Subject::personId).filter(Objects::nonNull).distinct().toList();
  }

  public List<String> cnps() {
    return subjects.stream().map(Subject::cnp).filter(Objects::nonNull).distinct().toList();
  }

  /** The names of all, for lists; empty when none is known. */
  public String names() {
    return subjects.stream().map(Subject::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
  }

  /** Whether police or the prosecutor must be told before it is closed. */
  public boolean mustBeNotified() {
    return facts.forms().stream().anyMatch(ViolenceForm::mustBeNotified) || facts.triggers().contains(Trigger.SEXUAL_ABUSE);
  }

  /** What a search looks in. */
  public String searchText(String number) {
    return Folding.fold(Stream.of(number, names(), institution, facts.place(), facts.description()).collect(Collectors.joining(" ")));
  }

  /** What is left when the file is destroyed: what sort of matter it was, from what sort of source, and when somebody told. */
  public SignalSheet erased() {
    return new SignalSheet(matter, source, "", reportedOn, null, List.of(Subject.named("", "", null)), "", "", null,
        Facts.told(ErasingCases.GONE, facts.setting(), List.of(), List.of()));
  }

  /** The same sheet with one of the people found in the register. */
  public SignalSheet identified(int place, UUID person, String family, String given, @Nullable LocalDate bornOn) {
    var changed = new ArrayList<>(subjects);
    changed.set(place, changed.get(place).identified(person, family, given, bornOn));
    return new SignalSheet(matter, source, institution, reportedOn, reportedAt, changed, carers, author, authorRelation, facts);
  }
}
