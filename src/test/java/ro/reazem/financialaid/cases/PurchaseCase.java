package ro.reazem.financialaid.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import ro.reazem.financialaid.scheme.store.Basket;
import ro.reazem.financialaid.scheme.store.CardPeriod;
import ro.reazem.kernel.Lei;

/** A card at the till of the social store with a basket, and what is sold of it. */
record PurchaseCase(String name, LocalDate day, CardPeriod card, Basket basket, Basket.Left left, Map<String, String> expect) {

  static final String SCHEME = "store-purchase";
  private static final Set<String> EXPECTED = Set.of("outcome", "reason", "line", "left", "total", "left_of_month");

  static PurchaseCase read(Node node) {
    var block = new Mapping(node).only(Set.of("name", "scheme", "day", "card", "left", "basket", "expect"));
    var card = new Mapping(block.required("card")).only(Set.of("from", "until", "blocked", "died"));
    var left = new Mapping(block.required("left")).only(Set.of("month", "week", "visits"));
    var expect = new LinkedHashMap<String, String>();
    new Mapping(block.required("expect")).only(EXPECTED).entries().forEach((key, value) -> expect.put(key, Mapping.scalar(value)));
    return new PurchaseCase(block.text("name"), block.day("day"), new CardPeriod(card.day("from"), day(card, "until"), day(card, "died"), card.flag("blocked")),
        new Basket(block.list("basket").stream().map(PurchaseCase::line).toList()),
        new Basket.Left(lei(left, "month"), left.has("week") ? lei(left, "week") : null, whole(left, "visits")), expect);
  }

  Map<String, String> outcome() {
    var found = new LinkedHashMap<String, String>();
    found.put("total", BenefitCase.plain(basket.total().amount()));
    var stop = card.stopOn(day);
    var refused = basket.against(left).stream().filter(one -> one.refusal() != null).findFirst().orElse(null);
    found.put("outcome", stop == null && refused == null ? "sold" : "refused");
    if (stop != null) {
      found.put("reason", stop.name());
    } else if (refused != null && refused.refusal() != null) {
      found.put("reason", refused.refusal().name());
      found.put("line", refused.line().code());
      found.put("left", refused.refusal().inMoney() ? BenefitCase.plain(refused.leftSum().amount()) : String.valueOf(refused.left()));
    } else {
      found.put("left_of_month", BenefitCase.plain(basket.leftOfMonth(left).amount()));
    }
    return found;
  }

  private static Basket.Line line(Node node) {
    var told = new Mapping(node).only(Set.of("code", "group", "quantity", "price", "in_stock", "of_product_left", "of_group_left"));
    return new Basket.Line(told.text("code"), told.text("code"), told.has("group") ? told.text("group") : "alimente", told.has("quantity") ? told.whole("quantity") : 1,
        lei(told, "price"), told.has("in_stock") ? told.whole("in_stock") : 100, whole(told, "of_product_left"), whole(told, "of_group_left"));
  }

  private static Lei lei(Mapping block, String key) {
    return Lei.of(block.amount(key));
  }

  private static @Nullable Integer whole(Mapping block, String key) {
    return block.has(key) ? block.whole(key) : null;
  }

  private static @Nullable LocalDate day(Mapping block, String key) {
    return block.has(key) ? block.day(key) : null;
  }
}
