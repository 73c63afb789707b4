package ro.reazem.financialaid.housingfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.HousingFacts;
import ro.reazem.kernel.RuleViolated;

/**
 * The file of a family that asks for a dwelling (dosar de locuință socială).
 *
 * @param version grows with every change
 * @param missing which papers the family was asked for; empty while it was not
 * @param takenOver whether the family lived in its dwelling already, and asked for it elsewhere (dosar preluat)
 */
public record HousingFile(UUID id, long version, int number, int year, GridKind kind, UUID unitId, UUID householdId, UUID applicantId,
    LocalDate registeredOn, String registeredByName, HousingStatus status, HousingFacts facts, List<HousingPaper> papers, String missing,
    Instant changedAt, boolean takenOver) {

  private static final int MOST_PAPERS = 60;
  private static final Set<String> OF_HEALTH = Set.of("INVALID", "DISABLED");

  public HousingFile {
    papers = List.copyOf(papers);
  }

  /** A paper the file calls for, with the latest that was presented. */
  public record Item(HousingPaper.Kind kind, @Nullable HousingPaper paper) {}

  public String numberOfYear() {
    return number + "/" + year;
  }

  public boolean isErased() {
    return householdId.equals(id);
  }

  /** What the facts call for (opisul dosarului), each with what was presented. */
  public List<Item> checklist() {
    var asked = EnumSet.of(HousingPaper.Kind.IDENTITY, HousingPaper.Kind.CIVIL_STATUS, HousingPaper.Kind.INCOME_PROOF,
        HousingPaper.Kind.TAX_CERTIFICATE, HousingPaper.Kind.DECLARATION);
    if (kind == GridKind.EVACUATED || facts.groups().contains("EVICTED")) {
      asked.add(HousingPaper.Kind.EVICTION);
    }
    if (facts.illness() || facts.disability() != null || facts.groups().stream().anyMatch(OF_HEALTH::contains)) {
      asked.add(HousingPaper.Kind.MEDICAL);
    }
    if (facts.tenure().equals("PRIVATE_TENANT")) {
      asked.add(HousingPaper.Kind.LEASE);
    } else if (facts.tenure().equals("TOLERATED")) {
      asked.add(HousingPaper.Kind.TOLERATED);
    }
    var latest = papers.stream().collect(Collectors.toMap(HousingPaper::kind, paper -> paper, (one, other) -> other));
    return asked.stream().map(one -> new Item(one, latest.get(one))).toList();
  }

  public List<HousingPaper.Kind> gaps() {
    return checklist().stream().filter(item -> item.paper() == null).map(Item::kind).toList();
  }

  /** The facts are brought up to date; a family that was refused competes again. */
  HousingFile stated(HousingFacts changed, Instant at) {
    requireOpen();
    return with(status, changed, papers, missing, at).counted();
  }

  HousingFile presented(HousingPaper paper, Instant at) {
    requireOpen();
    RuleViolated.require(papers.size() < MOST_PAPERS, "financialaid.application.tooManyPapers", MOST_PAPERS);
    var all = new ArrayList<>(papers);
    all.add(paper);
    return with(status, facts, all, missing, at).counted();
  }

  /** The family was told what is missing. */
  HousingFile incomplete(String told, Instant at) {
    requireOpen();
    RuleViolated.require(!gaps().isEmpty(), "financialaid.housing.file.nothingMissing");
    RuleViolated.require(status == HousingStatus.REGISTERED || status == HousingStatus.INCOMPLETE, "financialaid.housing.file.notIncomplete");
    return with(HousingStatus.INCOMPLETE, facts, papers, told, at);
  }

  HousingFile withdrawn(Instant at) {
    requireOpen();
    RuleViolated.require(status != HousingStatus.OFFERED, "financialaid.housing.file.offered");
    return with(HousingStatus.WITHDRAWN, facts, papers, missing, at);
  }

  /** What became of it on a list, by an offer, by an allocation. */
  HousingFile became(HousingStatus now, Instant at) {
    return with(now, facts, papers, missing, at);
  }

  /** Papers and facts decide whether it is complete, as long as no list or offer holds it. */
  private HousingFile counted() {
    if (status == HousingStatus.LISTED || status == HousingStatus.OFFERED) {
      return this;
    }
    var now = gaps().isEmpty() ? HousingStatus.COMPLETE : missing.isEmpty() ? HousingStatus.REGISTERED : HousingStatus.INCOMPLETE;
    return with(now, facts, papers, now == HousingStatus.COMPLETE ? "" : missing, changedAt);
  }

  private void requireOpen() {
    RuleViolated.require(!status.isClosed(), "financialaid.housing.file.closed");
  }

  private HousingFile with(HousingStatus now, HousingFacts stated, List<HousingPaper> presented, String told, Instant at) {
    return new HousingFile(id, version, number, year, kind, unitId, householdId, applicantId, registeredOn, registeredByName, now, stated, presented,
        told, at, takenOver);
  }
}
