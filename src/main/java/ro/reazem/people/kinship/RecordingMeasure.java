package ro.reazem.people.kinship;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;

/** Enters a measure of protection as the notary or the court decided it, once per form however often it is sent. */
@Service
class RecordingMeasure {

  private final CapacityMeasures measures;
  private final MeasureLimits limits;
  private final Chronicle chronicle;

  RecordingMeasure(CapacityMeasures measures, MeasureLimits limits, Chronicle chronicle) {
    this.measures = measures;
    this.limits = limits;
    this.chronicle = chronicle;
  }

  /** @throws ro.reazem.kernel.RuleViolated when the measure is longer than the law allows */
  @Transactional
  void record(CapacityMeasure measure, UUID formKey, UUID person, By by) {
    if (measures.findByFormKey(formKey).isEmpty()) {
      limits.check(measure);
      measures.save(measure);
      chronicle.note(person, "measure.entered", by);
    }
  }
}
