package ro.reazem.financialaid.application;

import java.util.List;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.elsewhere.RightElsewhere;
import ro.reazem.financialaid.elsewhere.RightsElsewhere;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.incomekind.IncomeMatrix;

/** The rights of other contexts among the facts of a request, each with what the benefit asked for does with it. */
@Component
class ShownElsewhere {

  private final RightsElsewhere rights;
  private final IncomeMatrix matrix;

  ShownElsewhere(RightsElsewhere rights, IncomeMatrix matrix) {
    this.rights = rights;
    this.matrix = matrix;
  }

  /** A right, and what the list of incomes of the benefit says of it. */
  record Line(RightElsewhere right, IncomeMatrix.Cell treatment) {}

  List<Line> of(ApplicationPage.Opened opened) {
    var request = opened.request();
    return rights.of(opened.family().members().stream().filter(FamilyMember::mayHaveElsewhere).map(FamilyMember::personId).toList(), request.incomeMonth()).stream()
        .map(one -> new Line(one, matrix.of(request.benefit(), one.incomeKind(), request.registeredOn()))).toList();
  }
}
