package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.testing.Desk;

/** A test in which one officer proposes what to decide on a request, and another signs it. */
interface AidDesk extends Desk {

  /** @return the address of the proposal */
  default String propose(String page, String... typed) {
    var screen = text(get("asistent", page + "/proposal"));
    var all = new ArrayList<>(List.of(typed));
    all.addAll(List.of("fingerprint", hidden(screen, "fingerprint"), "version", hidden(screen, "version"), "confirmed", "true"));
    assertThat(post("asistent", page + "/proposal", all.toArray(String[]::new))).hasStatus3xxRedirection();
    return String.valueOf(get("sef", page + "/proposal").getResponse().getRedirectedUrl());
  }

  /** @return the address of the decision */
  default String sign(String proposal) {
    var signed = post("director", proposal, "choice", "APPROVE", "confirmed", "true");
    assertThat(signed).hasStatus3xxRedirection();
    return String.valueOf(signed.getResponse().getRedirectedUrl());
  }
}
