package ro.reazem.notes.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.SignIn;

/** A note is corrected by its author for a day with every wording kept, then only completed, and never deleted. */
@SpringBootTest
@AutoConfigureMockMvc
class WritingNotesTests {

  private static final Officer IOANA = SignIn.officer("asistent");
  private static final Officer SEF = SignIn.officer("sef");

  @Autowired WritingNotes writing;
  @Autowired NoteRegister register;
  @Autowired NoteTable table;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final CaseRef acase = new CaseRef("financialaid", UUID.randomUUID());

  @Test
  void theAuthorCorrectsItAndTheWordingBeforeIsKept() {
    var note = written("Vizită făcută.", Duration.ZERO);

    writing.correct(by(IOANA), note, 1, content("Vizită făcută, mama acasă."));

    var shown = find(by(IOANA), note);
    assertThat(shown.content().said()).isEqualTo("Vizită făcută, mama acasă.");
    assertThat(shown.version()).isEqualTo(2);
    assertThat(register.earlier(by(SEF), shown)).extracting(NoteRegister.Wording::said).containsExactly("Vizită făcută.");
  }

  @Test
  void itIsCorrectedASecondBeforeTheEndOfTheDayAndNotASecondAfter() {
    var still = written("Aproape.", Duration.ofHours(24).minusSeconds(30));
    var late = written("Târziu.", Duration.ofHours(24).plusSeconds(1));

    writing.correct(by(IOANA), still, 1, content("Încă la timp."));

    refused("notes.tooLate", () -> writing.correct(by(IOANA), late, 1, content("Altfel.")));
    assertThat(find(by(IOANA), still).content().said()).isEqualTo("Încă la timp.");
    assertThat(find(by(IOANA), late).correctable()).isFalse();
  }

  @Test
  void theDatabaseHoldsTheRulesByItself() {
    var late = written("Scrisă ieri.", Duration.ofHours(24).plusSeconds(1));
    var again = """
        insert into notes.note_text (note_id, version, happened_on, place, officer_ids, others, said, assessment, file_ids, search_text)
        select note_id, 2, happened_on, place, officer_ids, others, 'altfel', assessment, file_ids, search_text from notes.note_text where note_id = :id""";
    for (var change : List.of(again, "update notes.note_text set said = 'altfel' where note_id = :id", "delete from notes.note_text where note_id = :id",
        "update notes.note set written_at = now() where id = :id", "delete from notes.note where id = :id")) {
      assertThatThrownBy(() -> jdbc.sql(change).param("id", late.value()).update()).as(change).isInstanceOf(DataAccessException.class);
    }
    assertThat(find(by(IOANA), late).content().said()).isEqualTo("Scrisă ieri.");
  }

  @Test
  void nobodyWritesWithALaterMomentThanTheClockOfTheDatabase() {
    var note = new NoteId(UUID.randomUUID());
    writing.write(by(IOANA), new NewNote(note, NoteKind.NOTE, Confidentiality.SOCIAL, content("Din viitor."), List.of(), null),
        Clock.offset(clock, Duration.ofHours(2)));

    assertThat(find(by(IOANA), note).writtenAt()).isBeforeOrEqualTo(clock.instant().plusSeconds(1));
  }

  @Test
  void onceClosedAClockSetBackOpensNothing() {
    var note = written("De demult.", Duration.ofHours(25));
    table.closePast();
    assertThat(jdbc.sql("select count(*) from notes.closing where note_id = :id").param("id", note.value()).query(Integer.class).single()).isOne();

    // as the trigger asks it when the clock of the database shows an hour after the writing
    assertThat(jdbc.sql("""
        select notes.is_correctable(n.written_at, n.written_at, exists (select from notes.closing c where c.note_id = n.id),
          n.written_at + interval '1 hour') from notes.note n where n.id = :id""").param("id", note.value()).query(Boolean.class).single()).isFalse();
  }

  @Test
  void nobodyElseCorrectsItAndAStaleWordingIsRefused() {
    var note = written("A mea.", Duration.ZERO);
    writing.correct(by(IOANA), note, 1, content("A mea, din nou."));

    refused("notes.ofAnotherAuthor", () -> writing.correct(by(SEF), note, 2, content("A altuia.")));
    assertThatThrownBy(() -> writing.correct(by(IOANA), note, 1, content("Peste cea nouă."))).isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void afterwardsItIsCompletedOnceHoweverOftenTheFormIsSent() {
    var note = written("Prima.", Duration.ofDays(3));
    var key = UUID.randomUUID();

    writing.complete(by(SEF), note, key, "În completare.");
    writing.complete(by(SEF), note, key, "În completare.");

    assertThat(register.completions(by(IOANA), find(by(IOANA), note))).extracting(NoteRegister.Completion::text, NoteRegister.Completion::authorName)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("În completare.", SEF.name()));
  }

  @Test
  void aNoteOfTheWrongCaseIsSeenByItsAuthorAndTheHeadOnly() {
    var note = written("Altă familie.", Duration.ofDays(2));
    refused("notes.withdrawnByOthers", () -> writing.withdraw(by(SignIn.officer("auditor")), note, "nu e a mea"));

    writing.withdraw(by(IOANA), note, "Scrisă în alt dosar.");

    assertThat(find(by(IOANA), note).withdrawal().reason()).isEqualTo("Scrisă în alt dosar.");
    assertThat(register.find(by(SEF), note)).isPresent();
    assertThat(register.find(by(SignIn.officer("auditor")), note)).isEmpty();
    assertThat(register.page(by(SignIn.officer("auditor")), NoteRegister.Filter.NONE, ListPage.Asked.of(null, null)).page().total().count()).isZero();
    refused("notes.isWithdrawn", () -> writing.complete(by(SEF), note, UUID.randomUUID(), "încă ceva"));
    refused("notes.isWithdrawn", () -> writing.withdraw(by(SEF), note, "a doua oară"));
  }

  @Test
  void aConfidentialNoteIsNotThereForWhoOnlyReadsTheCase() {
    var note = new NoteId(UUID.randomUUID());
    writing.write(by(IOANA), new NewNote(note, NoteKind.MEETING, Confidentiality.PSYCHOLOGICAL, content("Secret."), List.of(), null));

    var reader = seen(SEF, Confidentiality.OPEN, false);
    assertThat(register.find(reader, note)).isEmpty();
    assertThat(register.list(reader, NoteRegister.Filter.NONE, 10, 0)).isEmpty();
    assertThat(register.find(by(SEF), note)).isPresent();
  }

  @Test
  void theSearchFindsWordsOfTheNoteAndOfItsCompletionsWhateverTheSpelling() {
    var note = written("Încălzire cu lemne, copiii frecventează școala.", Duration.ofDays(2));
    written("Altceva.", Duration.ofDays(2));
    writing.complete(by(IOANA), note, UUID.randomUUID(), "Sobă reparată.");

    for (var words : List.of("incalzire", "SCOALA lemne", "soba")) {
      assertThat(register.list(by(SEF), new NoteRegister.Filter(words, List.of(), null, null), 10, 0)).as(words).extracting(NoteShown::noteId)
          .containsExactly(note);
    }
    assertThat(register.list(by(SEF), new NoteRegister.Filter("%", List.of(), null, null), 10, 0)).isEmpty();
  }

  @Test
  void nothingIsWrittenAheadOfItsTimeNorInAClosedCase() {
    var today = LocalDate.now(clock);
    var tomorrow = new NoteContent(today.plusDays(1), null, null, null, "", List.of(), List.of(), "", "Mâine.", "", List.of());
    refused("notes.inFuture", () -> writing.write(by(IOANA), new NewNote(new NoteId(UUID.randomUUID()), NoteKind.NOTE, Confidentiality.SOCIAL,
        tomorrow, List.of(), null)));
    var closed = new CaseInSight(acase, "1/2026", "/cases", SignIn.UNIT, IOANA.id(), List.of(), List.of(), true, IOANA, Confidentiality.ALL, true, false);
    refused("notes.caseClosed", () -> writing.write(closed, new NewNote(new NoteId(UUID.randomUUID()), NoteKind.NOTE, Confidentiality.SOCIAL,
        content("Încă una."), List.of(), null)));
  }

  private NoteId written(String said, Duration ago) {
    var id = new NoteId(UUID.randomUUID());
    var note = new NewNote(id, NoteKind.NOTE, Confidentiality.SOCIAL, content(said), List.of(), null);
    if (ago.isZero()) {
      writing.write(by(IOANA), note);
    } else {
      writing.write(by(IOANA), note, Clock.offset(clock, ago.negated()));
    }
    return id;
  }

  private NoteContent content(String said) {
    return new NoteContent(LocalDate.now(clock).minusDays(5), null, null, null, "", List.of(IOANA.id()), List.of(), "", said, "", List.of());
  }

  private CaseInSight by(Officer officer) {
    return seen(officer, Confidentiality.ALL, officer.equals(SEF));
  }

  private CaseInSight seen(Officer officer, Set<Confidentiality> classes, boolean heads) {
    return new CaseInSight(acase, "1/2026", "/cases", SignIn.UNIT, IOANA.id(), List.of(), List.of(), false, officer, classes, true, heads);
  }

  private NoteShown find(CaseInSight seen, NoteId id) {
    return register.find(seen, id).orElseThrow();
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo(code));
  }
}
