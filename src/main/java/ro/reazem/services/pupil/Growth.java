package ro.reazem.services.pupil;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was measured at a check-up (măsurători de creștere): height in centimetres and weight in kilograms give the body mass index (IMC). */
record Growth(BigDecimal height, BigDecimal weight) {

  /** Kilograms by the square of metres, one decimal. */
  BigDecimal index() {
    var metres = height.movePointLeft(2);
    return weight.divide(metres.multiply(metres), 1, RoundingMode.HALF_UP);
  }
}
