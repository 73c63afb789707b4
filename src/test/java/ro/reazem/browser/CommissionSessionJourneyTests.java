package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.agenda.CalledPerson;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.agenda.Proposal;
import ro.reazem.childprotection.agenda.ProposingToCommission;
import ro.reazem.childprotection.commission.CommissionCompetence.Category;
import ro.reazem.childprotection.commission.Matter;

/**
 * A meeting of the commission on eight matters of different kinds: quorum, a member whose own interest keeps them out, somebody who leaves in the middle so that
 * nothing can be decided until they are back, votes, a matter that is postponed, resolutions without gaps, minutes, communications, and all of it on paper.
 */
class CommissionSessionJourneyTests extends ChildLifeTest {

  private static final List<Matter> MATTERS = List.of(Matter.PLACEMENT, Matter.SUPERVISION, Matter.REPLACEMENT, Matter.END, Matter.REVIEW, Matter.CONTRIBUTION,
      Matter.FOSTER_ATTESTATION, Matter.COMPLAINT);
  private static final String[] MEMBERS = {"Cornel Hașegan", "Elena Știrbei", "Dr. Sanda Iacob", "Luminița Pașca", "Nicolae Gherman"};

  @Autowired
  private ProposingToCommission proposing;

  @Autowired
  private TransactionTemplate transaction;

  private final CommissionScreens screens = new CommissionScreens(this);

  @Test
  void eightMattersInOneMorning() {
    at(today().plusDays(1).atTime(9, 0));
    var held = today().plusDays(9);
    var items = propose(invented("Zed"));
    var page = as("copii");
    items.values().forEach(item -> screens.complete(page, item));
    var meeting = screens.meeting(page, held, items.keySet().toArray(String[]::new));
    look(page, "journey-session-agenda");

    at(held.atTime(10, 5));
    hold(as("copii"), meeting, new ArrayList<>(items.keySet()));
    var papers = as("copii");
    minutes(papers, meeting);
    var head = as("sef.copii");
    var resolutions = new ArrayList<String>();
    var numbers = new ArrayList<Integer>();
    items.values().stream().limit(MATTERS.size() - 1).forEach(item -> {
      resolutions.add(screens.resolve(head, item));
      numbers.add(Integer.parseInt(head.locator("h1").innerText().replaceAll("\\D*(\\d+)/.*", "$1")));
    });
    assertThat(numbers).as("without gaps").isEqualTo(IntStream.range(0, numbers.size()).map(place -> numbers.getFirst() + place).boxed().toList());
    screens.communicate(head, resolutions.getFirst(), held);
    look(head, "journey-session-resolution");
    onPaper(papers, meeting, resolutions.getFirst(), items.keySet().iterator().next().replace(" Ilie", ""));
  }

  /** The addresses of the matters by the name of whom they are about. */
  private Map<String, String> propose(String family) {
    var all = new LinkedHashMap<String, String>();
    for (int i = 0; i < MATTERS.size(); i++) {
      var matter = MATTERS.get(i);
      var name = family + (char) ('a' + i) + " Ilie";
      var called = matter == Matter.FOSTER_ATTESTATION ? List.<CalledPerson>of()
          : List.of(CalledPerson.of(1, "Maria " + name, CalledRole.PARENT, "Măgura, Str. Morii nr. 3"), CalledPerson.of(2, name, CalledRole.CHILD, ""));
      var category = matter == Matter.SUPERVISION ? Category.E : matter.ordersMeasure() ? Category.B : null;
      var id = transaction.execute(status -> proposing.propose(new Proposal(null, null, officer("copii").unit(), matter, category, "12/2026", name, today().minusYears(12),
          "Cauza privind " + name, "Serviciul propune admiterea.", called, "Planul de servicii nr. 7"), officer("copii")));
      all.put(name, address(CommissionScreens.BASE + "/items/" + id));
    }
    return all;
  }

  private void hold(Page page, String meeting, List<String> names) {
    page.navigate(meeting + "/live");
    screens.arrives(page, MEMBERS[2], MEMBERS[3], MEMBERS[4]);
    send(page, "form[action$='/open'] button");
    assertThat(text(page)).contains("cvorum");
    look(page, "journey-session-no-quorum");
    screens.arrives(page, MEMBERS[0], MEMBERS[1]);
    send(page, "form[action$='/open'] button");
    var projector = as("sef.copii");
    projector.navigate(meeting + "/live?projector=true");
    assertThat(text(projector)).contains("5 prezenți").doesNotContain(names.getFirst());
    look(projector, "journey-session-projector");

    decide(page, names.get(0), true, "GIVEN");
    decide(page, names.get(1), true, "GIVEN");
    conflict(page, names.get(2));
    lost(page, names.get(3), projector);
    decide(page, names.get(4), true, "");
    decide(page, names.get(5), true, "");
    decide(page, names.get(6), false, "");
    screens.debate(page);
    fill(page, "form[action$='/postpone']", "reason", "lipsește psihologul", "until", day(14));
    send(page, "form[action$='/postpone'] button");
    assertThat(text(page)).contains("amânată");
  }

  private void decide(Page page, String name, boolean called, String consent) {
    open(page, name, called, consent);
    screens.allFor(page);
    if (name.contains("a Ilie")) {
      look(page, "journey-session-vote");
    }
    screens.conclude(page);
    assertThat(text(page)).contains("admisă");
    screens.next(page);
  }

  private void open(Page page, String name, boolean called, String consent) {
    assertThat(page.locator("#h-case").innerText()).isEqualTo(name);
    screens.debate(page);
    if (called) {
      screens.says(page, "Maria " + name, "Sunt de acord cu propunerea.", consent);
      screens.says(page, name, "Am înțeles și vreau așa.", consent);
    }
  }

  /** Nicolae Gherman is kin of the family: it is noted, he leaves for this matter and comes back after it. */
  private void conflict(Page page, String name) {
    open(page, name, true, "GIVEN");
    fill(page, "form[action$='/interest']", "seat", MEMBERS[4], "words", "rudă cu familia copilului");
    send(page, "form[action$='/interest'] button");
    assertThat(page.locator("#board tr:has-text('" + MEMBERS[4] + "')").innerText()).contains("conflict de interese");
    look(page, "journey-session-conflict");
    screens.leaves(page, MEMBERS[4]);
    screens.allFor(page);
    screens.conclude(page);
    assertThat(text(page)).contains("Pentru 4");
    screens.arrives(page, MEMBERS[4]);
    screens.next(page);
  }

  /** Two leave after the first votes: the board says so, keeps the votes, takes none, and goes on when one is back. */
  private void lost(Page page, String name, Page projector) {
    open(page, name, true, "");
    screens.press(page, "#board tr:has-text('" + MEMBERS[0] + "') form[action$='/vote'] button");
    screens.leaves(page, MEMBERS[3]);
    screens.leaves(page, MEMBERS[4]);
    page.waitForSelector("#board :text('suspendată')");
    assertThat(text(page)).contains("3 prezenți", "Pentru 1");
    assertThat(page.locator("#board form[action$='/vote']").count()).isZero();
    look(page, "journey-session-suspended");
    projector.waitForSelector("#board :text('suspendată')");
    send(page, "form[action$='/resume'] button");
    assertThat(text(page)).contains("cvorum");
    screens.arrives(page, MEMBERS[3]);
    send(page, "form[action$='/resume'] button");
    screens.allFor(page);
    screens.conclude(page);
    assertThat(text(page)).contains("Pentru 4");
    screens.arrives(page, MEMBERS[4]);
    screens.next(page);
  }

  private void minutes(Page page, String meeting) {
    page.navigate(meeting + "/minutes");
    fill(page, "form[action$='/minutes']", "minutes", "Ședința a fost suspendată cât timp nu a existat cvorum.", "secretary", "Carmen Văleanu");
    sent(page, "form[action$='/minutes'] button");
    sent(page, "form[action$='/close'] button");
    assertThat(read(page, meeting + "/minutes")).contains("rudă cu familia copilului", "închisă");
    look(page, "journey-session-minutes");
  }

  private void onPaper(Page page, String meeting, String resolution, String name) {
    paper(page, meeting + "/agenda.pdf", name, "plasament");
    paper(page, meeting + "/map.pdf", name, "Serviciul propune admiterea.");
    paper(page, meeting + "/minutes.pdf", "rudă cu familia copilului", "lipsește psihologul");
    paper(page, resolution + "/resolution.pdf", name, "Cu 5 voturi pentru");
    page.navigate(resolution);
    paper(page, page.locator("main a[href$='/communication.pdf']").first().getAttribute("href"), "Comunicare", "Hotărârea nr.", "Maria");
  }

}
