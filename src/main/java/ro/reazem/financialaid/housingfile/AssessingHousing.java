package ro.reazem.financialaid.housingfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.housinggrid.HousingGrids;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;
import ro.reazem.financialaid.scheme.housing.PointsGrid;
import ro.reazem.financialaid.scheme.housing.SocialHousing;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;

/** Assesses a file on a day (verificarea condițiilor și punctarea): the law and the grid as they stand on it, and whether the dossier is whole. */
@Component
public class AssessingHousing {

  private static final int FRESH_MONTHS = 12;

  private final LegalParameters parameters;
  private final HousingGrids grids;

  AssessingHousing(LegalParameters parameters, HousingGrids grids) {
    this.parameters = parameters;
    this.grids = grids;
  }

  /** @throws RuleViolated while there is no grid or a figure is to be set; it names which */
  public HousingOutcome of(HousingFile file, LocalDate day) {
    return of(file, day, grids.on(file.kind(), day));
  }

  /** The same by a grid that was read already. */
  public HousingOutcome of(HousingFile file, LocalDate day, PointsGrid grid) {
    var outcome = SocialHousing.assess(file.facts(), day, grid, parameters.on(day));
    var reasons = new ArrayList<>(outcome.reasons());
    reasons.addAll(dossier(file, day, grid));
    return reasons.size() == outcome.reasons().size() ? outcome : new HousingOutcome(reasons, outcome.perPerson(), outcome.points(), outcome.steps());
  }

  /** Whether what the family declared is of the twelve months that the law looks at (Legea 114/1996, art. 42). */
  public static boolean isFresh(HousingFile file, LocalDate day) {
    return !file.facts().statedOn().isBefore(day.minusMonths(FRESH_MONTHS));
  }

  private static List<HousingOutcome.Reason> dossier(HousingFile file, LocalDate day, PointsGrid grid) {
    var reasons = new ArrayList<HousingOutcome.Reason>();
    var basis = new LegalBasis(grid.basis().act(), "");
    if (!file.gaps().isEmpty()) {
      reasons.add(new HousingOutcome.Reason(HousingOutcome.Code.PAPERS, basis));
    }
    if (!isFresh(file, day)) {
      reasons.add(new HousingOutcome.Reason(HousingOutcome.Code.NOT_UPDATED, basis));
    }
    return reasons;
  }
}
