package ro.reazem.financialaid.housingfile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CasesTakenOver;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.HousingFacts;
import ro.reazem.platform.acts.NumberSeries;

/** The files of families that live in their dwellings already, by contracts of another landlord (dosare preluate); told to the other contexts in groups. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakenOverFiles {

  private static final int IN_ONE_EVENT = 500;

  private final HousingFiles files;
  private final HousingCases cases;
  private final NumberSeries series;
  private final History history;
  private final ApplicationEventPublisher events;

  TakenOverFiles(HousingFiles files, HousingCases cases, NumberSeries series, History history, ApplicationEventPublisher events) {
    this.files = files;
    this.cases = cases;
    this.series = series;
    this.history = history;
    this.events = events;
  }

  /**
   * A family that lives in its dwelling.
   *
   * @param unit the unit that keeps the file
   * @param facts what is known of it
   * @param origin where it comes from, in a sentence
   */
  public record Housed(GridKind kind, UUID unit, UUID household, UUID tenant, HousingFacts facts, String origin) {}

  /** @return the files in the order of the families */
  public List<HousingFile> open(List<Housed> families, TakenOverBy by) {
    int number = series.next(WorkingHousingFile.ISSUER, WorkingHousingFile.SERIES, by.today(), families.size()).number();
    var opened = new ArrayList<HousingFile>();
    for (var one : families) {
      var file = new HousingFile(UUID.randomUUID(), 0, number++, by.today().getYear(), one.kind(), one.unit(), one.household(), one.tenant(), by.today(),
          by.checkedByName(), HousingStatus.HOUSED, one.facts(), List.of(), "", by.at(), true);
      files.insert(file, file.id(), by.checkedBy());
      history.add(file.id(), by.releasedBy(), by.releasedByName(), "housing.takenOver", one.origin(), by.at());
      opened.add(file);
    }
    for (int from = 0; from < opened.size(); from += IN_ONE_EVENT) {
      events.publishEvent(new CasesTakenOver(UUID.randomUUID(), by.at(), by.releasedBy(),
          opened.subList(from, Math.min(from + IN_ONE_EVENT, opened.size())).stream().map(file -> cases.state(file, by.at())).toList()));
    }
    return opened;
  }
}
