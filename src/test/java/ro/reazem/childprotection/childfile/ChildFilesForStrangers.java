package ro.reazem.childprotection.childfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;

/** A file of a child of the street, which whoever answers for it sees and nobody else of the unit. */
@Component
class ChildFilesForStrangers implements CaseMaker {

  private static final String ADDRESS = "/childprotection/files/{id}";

  private final WorkingOnFile working;
  private final InventedCases people;
  private final Clock clock;

  ChildFilesForStrangers(WorkingOnFile working, InventedCases people, Clock clock) {
    this.working = working;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String context() {
    return "childprotection";
  }

  @Override
  public List<String> roles() {
    return List.of("childprotection READ WORK APPROVE AUDIT");
  }

  @Override
  public String page() {
    return ADDRESS;
  }

  @Override
  public List<String> addresses() {
    return List.of(ADDRESS);
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = OwnWord.after("Ascunsoveanu");
    var person = people.child(secret, LocalDate.of(2015, 5, 5));
    var file = working.open(FileKind.STREET, UUID.randomUUID(), person, owner.unit(), SaidSo.said("on", LocalDate.now(clock).toString(), "place", "gară", "team", "echipa",
        "streetKind", "ALONE", "workKind", "NONE"), owner);
    return new Made(Map.of(ADDRESS, List.of(file.id())), Map.of("person", List.of(person)), List.of(file.numberOfYear()), List.of(secret));
  }
}
