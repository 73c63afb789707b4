package ro.reazem.financialaid.dwelling;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.housinggrid.HousingWords;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.deadlines.TermRules;

/** The letter by which a family is offered a dwelling (oferta de repartizare); it tells the term of answer by the law of its day. */
@Component
class OfferLetters {

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final HousingWords words;
  private final TermRules terms;

  OfferLetters(ActPdfRenderer renderer, Institution institution, HousingWords words, TermRules terms) {
    this.renderer = renderer;
    this.institution = institution;
    this.words = words;
    this.terms = terms;
  }

  byte[] pdf(Offer offer, Dwelling dwelling, String applicant) {
    return renderer.render(new ActPaper("financialaid/housing-offer", "Ofertă de repartizare a unei locuințe sociale",
        "Ofertă de repartizare pentru dosarul " + offer.fileNumber(), institution.name(), offer.offeredOn(),
        Map.of("offer", offer, "dwelling", dwelling, "applicant", applicant,
            "area", BigDecimal.valueOf(dwelling.area(), 2).stripTrailingZeros().toPlainString().replace('.', ','),
            "term", terms.on(offer.offeredOn(), OfferingDwelling.ANSWER).term(),
            "amenities", dwelling.amenities().stream().map(one -> words.romanian("amenity", one)).collect(Collectors.joining(", ")))));
  }
}
