package ro.reazem.childprotection.disability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.CaseAlert;
import ro.reazem.childprotection.childcase.ChildCase;

/** Whoever opens the case of a child with a certificate of disability sees the degree and its last day (copil încadrat în grad de handicap). */
@Component("childDegreeAlert")
class DegreeAlert implements CaseAlert.Source {

  private final DegreesOfChildren degrees;
  private final DegreeWords words;
  private final Clock clock;

  DegreeAlert(DegreesOfChildren degrees, DegreeWords words, Clock clock) {
    this.degrees = degrees;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public List<CaseAlert> about(ChildCase childCase) {
    return degrees.on(childCase.childId(), LocalDate.now(clock)).map(one -> new CaseAlert("plum", "circle-alert",
        words.alert(one.degree(), one.until()), childCase.getId().path() + "/measures")).stream().toList();
  }
}
