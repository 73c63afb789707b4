package ro.reazem.childprotection.takeover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.measure.Category;
import ro.reazem.childprotection.measure.ChildsConsent;
import ro.reazem.childprotection.measure.DecisionBody;
import ro.reazem.childprotection.measure.EndReason;
import ro.reazem.childprotection.measure.MeasureType;
import ro.reazem.childprotection.measure.ParentalRights;
import ro.reazem.childprotection.measure.ParentsConsent;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.kernel.RuleViolated;

/**
 * A row about a measure as it is read (măsura din rând), before its place and whoever receives the child are looked up.
 *
 * @param place name of the service; empty without one
 */
record ReadMeasure(MeasureType type, Category category, DecisionBody body, String number, LocalDate decidedOn, LocalDate from, @Nullable LocalDate until,
    @Nullable EndReason endReason, @Nullable PlaceType placeType, String place, @Nullable WhoIsMeant carer, ParentalRights rights, ParentsConsent parents,
    ChildsConsent child, boolean heard, @Nullable LocalDate evaluatedOn, String issuer, String articles, String oldFile,
    ReadCase ofCase) {

  private static final String MESSAGES = "childprotection.measure.";

  /** Null when something of it is missing or contradicts itself; the cells then say what. */
  static @Nullable ReadMeasure of(Cells cells, Words words, LocalDate today) {
    var type = cells.required(TakeoverColumn.MEASURE, typed -> words.chosen(typed, MeasureType.values(), MESSAGES + "type."));
    var category = cells.required(TakeoverColumn.CATEGORY, ReadMeasure::letter);
    var body = cells.required(TakeoverColumn.BODY, typed -> words.chosen(typed, DecisionBody.values(), MESSAGES + "body."));
    var number = cells.requiredText(TakeoverColumn.NUMBER);
    var decidedOn = cells.past(TakeoverColumn.DECIDED_ON, true, today);
    var from = cells.past(TakeoverColumn.FROM, true, today);
    var until = cells.past(TakeoverColumn.UNTIL, false, today);
    var end = cells.optional(TakeoverColumn.END_REASON, typed -> words.chosen(typed, EndReason.values(), MESSAGES + "end."));
    var placeType = cells.optional(TakeoverColumn.PLACE_TYPE, typed -> words.chosen(typed, PlaceType.values(), "childprotection.place.type."));
    var rights = cells.optional(TakeoverColumn.RIGHTS, typed -> words.chosen(typed, ParentalRights.values(), MESSAGES + "rights."));
    var parents = cells.optional(TakeoverColumn.PARENTS, typed -> words.chosen(typed, ParentsConsent.values(), MESSAGES + "parents."));
    var child = cells.optional(TakeoverColumn.CHILD_SAYS, typed -> words.chosen(typed, ChildsConsent.values(), MESSAGES + "child."));
    var heard = cells.optional(TakeoverColumn.HEARD, Words::yes);
    var evaluatedOn = cells.past(TakeoverColumn.EVALUATED_ON, false, today);
    var carer = WhoIsMeant.carer(cells);
    var issuer = cells.requiredText(TakeoverColumn.ISSUER);
    var articles = cells.text(TakeoverColumn.ARTICLES);
    var place = cells.text(TakeoverColumn.PLACE);
    var oldFile = cells.text(TakeoverColumn.OLD_FILE);
    var ofCase = ReadCase.of(cells, words, from, today);
    cells.require(TakeoverColumn.UNTIL, from == null || until == null || !until.isBefore(from), "childprotection.takeover.endsBefore");
    cells.require(TakeoverColumn.END_REASON, end == null || !cells.text(TakeoverColumn.UNTIL).isEmpty(), "childprotection.takeover.endWithoutDay");
    if (type != null) {
      cells.require(TakeoverColumn.PLACE_TYPE, !type.isPlacement() || !cells.text(TakeoverColumn.PLACE_TYPE).isEmpty(), "childprotection.takeover.placeTypeMissing");
      cells.require(TakeoverColumn.PLACE_TYPE, type.isPlacement() || placeType == null, "childprotection.takeover.placeWithoutPlacement");
    }
    return !cells.isGood() || type == null || category == null || body == null || decidedOn == null || from == null ? null
        : new ReadMeasure(type, category, body, number, decidedOn, from, until, end, placeType, place, carer, rights == null ? usual(body) : rights,
            parents == null ? ParentsConsent.MISSING : parents, child == null ? ChildsConsent.NOT_ASKED : child, Boolean.TRUE.equals(heard), evaluatedOn, issuer,
            articles, oldFile, ofCase);
  }

  private static ParentalRights usual(DecisionBody body) {
    return body == DecisionBody.COMMISSION ? ParentalRights.PARENTS : ParentalRights.COUNCIL;
  }

  /** The letter of the article, as in lit. b). */
  private static Category letter(String typed) {
    var word = typed.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("^lit\\.?\\s*", "").replaceFirst("\\).*$", "");
    RuleViolated.require(word.matches("[a-e]"), "childprotection.takeover.letter");
    return Category.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }
}
