package ro.reazem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.testing.SignIn;
import javax.sql.DataSource;

/**
 * How long whole pages of the long lists take in the server, the first, the last and a filtered one: p95 in milliseconds,
 * against a bare query of the keys of one page in the order of the list.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ListBench {

  private static final int CALLS = 60;
  private static final String PERSONS = "select id from people.person order by family_name collate \"ro-x-icu\", "
      + "given_name collate \"ro-x-icu\", id limit 10";
  private static final String REQUESTS = "select id from financialaid.aid_application order by registered_on desc, number desc limit 10";
  private static final String PROPOSALS = "select id from financialaid.proposal where status = 'OPEN' order by proposed_at, id limit 10";
  private static final String RIGHTS = "select id from financialaid.entitlement order by granted_from desc, id limit 10";

  @Autowired
  private MockMvcTester mvc;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private DataSource source;

  @Test
  void pagesOfLongLists() {
    new ResourceDatabasePopulator(new ClassPathResource("bench/long-lists.sql")).execute(source);
    list("persons.1000000", "/people/persons?", PERSONS, "/people/search?q=popescu12");
    list("requests.200000", "/financialaid/applications?", REQUESTS, "/financialaid/applications?status=UNDER_CHECK&q=ion1");
    list("proposals.10000", "/financialaid/proposals?", PROPOSALS, null);
    list("rights.200000", "/financialaid/entitlements?", RIGHTS, "/financialaid/entitlements?q=ion12");
    list("rights-changed.200000", "/financialaid/entitlements?state=CHANGED_FACTS&", RIGHTS, null);
  }

  private void list(String name, String path, String bare, String filtered) {
    double floor = milliseconds(() -> jdbc.sql(bare).query(Object.class).list());
    Bench.report("list." + name + ".first", page(path), "ms", floor);
    Bench.report("list." + name + ".last", page(path + "page=100"), "ms", floor);
    if (filtered != null) {
      Bench.report("list." + name + ".filtered", page(filtered), "ms", floor);
    }
  }

  private double page(String path) {
    return milliseconds(() -> assertThat(mvc.get().uri(java.net.URI.create(path)).with(SignIn.as("asistent"))).hasStatusOk());
  }

  private static double milliseconds(Runnable call) {
    return Bench.p95(CALLS, CALLS, call);
  }
}
