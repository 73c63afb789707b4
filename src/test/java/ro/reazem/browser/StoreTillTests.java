package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The till of the social store with a scanner and the keyboard alone: what is read ends with Enter, and no mouse and no Tab is needed. */
class StoreTillTests extends BrowserTest {

  private static final String SUGAR = "5940000000017";
  private static final String RICE = "5940000000031";

  @Autowired
  private JdbcClient jdbc;
  private String card;
  private String blocked;

  @BeforeEach
  void aCardWithoutPurchases() {
    blocked = jdbc.sql("select number from financialaid.store_card where blocked_at is not null limit 1").query(String.class).single();
    // the card that bought least has room in the week
    card = jdbc.sql("""
        select k.number from financialaid.store_card k left join financialaid.store_sale s on s.card = k.number and s.day >= date_trunc('week', current_date)
        where k.blocked_at is null group by k.number order by count(s.id), k.number limit 1""").query(String.class).single();
  }

  @Test
  void aFamilyBuysWithoutAMouse() {
    var page = as("magazin");
    page.navigate(address("/financialaid/store"));
    read(page, blocked);
    assertThat(page.locator("main, [role=status], [role=alert]").allInnerTexts().toString()).contains("este blocat");
    read(page, card);
    assertThat(page.locator("main").innerText()).contains("Coșul este gol", card);
    int before = stock();
    read(page, SUGAR);
    read(page, "2*" + RICE);
    read(page, "99999999");
    forgiveStatus(page, 422);
    assertThat(page.locator("[role=alert]").allInnerTexts().toString()).contains("99999999");
    read(page, "-");
    assertThat(page.locator(".amount .sum").innerText()).contains("7,30");
    read(page, "+");
    assertThat(page.url()).contains("/financialaid/store/sales/");
    assertThat(page.locator("main").innerText()).contains("Zahăr 1 kg", "Orez 1 kg", "7,30");
    assertThat(stock()).isEqualTo(before - 1);
    read(page, card);
    read(page, SUGAR);
    read(page, "x");
    assertThat(page.url()).endsWith("/financialaid/store");
    assertThat(focus(page)).isEqualTo("scan");
  }

  @Test
  void everybodyCanReadTheTillAndWhyABasketIsRefused() {
    inspect("store-till", 200, look -> basket(as("magazin", look), "2*" + RICE));
    inspect("store-till-refused", 422, look -> {
      var page = as("magazin", look);
      basket(page, "99*" + SUGAR);
      return read(page, "+");
    });
  }

  private Response basket(Page page, String product) {
    page.navigate(address("/financialaid/store"));
    read(page, card);
    read(page, SUGAR);
    return read(page, product);
  }

  /** What a scanner does: it types where the focus is and presses Enter. */
  private static Response read(Page page, String code) {
    assertThat(focus(page)).isEqualTo("scan");
    page.keyboard().insertText(code);
    return page.waitForNavigation(() -> page.keyboard().press("Enter"));
  }

  private static String focus(Page page) {
    return String.valueOf(page.evaluate("document.activeElement.id"));
  }

  private int stock() {
    return jdbc.sql("select in_stock from financialaid.store_product where barcode = :code").param("code", SUGAR).query(Integer.class).single();
  }
}
