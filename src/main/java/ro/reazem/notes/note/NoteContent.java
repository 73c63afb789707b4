package ro.reazem.notes.note;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;

/**
 * What a note says.
 *
 * @param happenedOn the day it tells of
 * @param at when it began, null when nobody said
 * @param minutes how long it took, null when nobody said
 * @param outcome how a visit ended, null for all other kinds
 * @param place where; may be empty
 * @param officers the officers who took part
 * @param persons the persons of the case who took part
 * @param others who else took part, in words; may be empty
 * @param said what was seen and said
 * @param assessment what the author makes of it; may be empty
 * @param files documents of the case that it points to
 */
public record NoteContent(LocalDate happenedOn, @Nullable LocalTime at, @Nullable Integer minutes, @Nullable VisitOutcome outcome,
    String place, List<UUID> officers, List<UUID> persons, String others, String said, String assessment, List<UUID> files) {

  /** @throws RuleViolated when nothing is said, or the outcome is missing from a visit */
  public NoteContent {
    RuleViolated.require(!said.isBlank(), "platform.input.required");
    officers = List.copyOf(officers);
    persons = List.copyOf(persons);
    files = List.copyOf(files);
  }

  void requireFit(NoteKind kind) {
    RuleViolated.require(kind.isVisit() == (outcome != null), "notes.outcomeOfVisits");
  }

  /** Its words as a search compares them. */
  String searchText() {
    return Stream.of(place, others, said, assessment).map(Folding::fold).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
  }
}
