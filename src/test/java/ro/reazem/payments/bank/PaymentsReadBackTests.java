package ro.reazem.payments.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.answer.ReadingAnswers;
import ro.reazem.payments.run.RunSteps;
import ro.reazem.testing.ManyRights;
import ro.reazem.testing.SignIn;

/** Ten thousand payments by the eyes of others: a reader of ISO 20022 that is not ours finds them all, a statement that is not of our making closes them. */
@SpringBootTest
@AutoConfigureMockMvc
class PaymentsReadBackTests {

  private static final int PAYMENTS = 10_000;

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired ReadingAnswers reading;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private String benefit = "";

  /** A payment as the file of the bank tells it. */
  private record Told(String reference, BigDecimal lei, String iban) {

    static Told of(CreditTransferTransaction34 one) {
      return new Told(one.getPmtId().getEndToEndId(), one.getAmt().getInstdAmt().getValue().setScale(2), one.getCdtrAcct().getId().getIBAN());
    }
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    steps.forgetInstitution();
  }

  @Test
  void tenThousandPaymentsAreReadBackByProwideAndClosedByAStatementOfAnotherMaking() throws Exception {
    benefit = rights.benefit();
    steps.institution(benefit, "90000000");
    rights.set("PAYMENTS_ONE_APPROVAL_UP_TO", "90000000");
    transaction.executeWithoutResult(status -> ManyRights.of(jdbc, benefit, PAYMENTS, SignIn.UNIT, LocalDate.now(clock)));
    ManyRights.analyze(jdbc);
    var run = steps.sent(benefit);
    var file = jdbc.sql("select bytes from payments.run_file where run_id = :run").param("run", run).query(byte[].class).single();
    Schemas.validate("pain.001.001.09.xsd", file);

    var order = MxPain00100109.parse(new String(file, StandardCharsets.UTF_8)).getCstmrCdtTrfInitn();
    var told = order.getPmtInf().stream().flatMap(one -> one.getCdtTrfTxInf().stream()).map(Told::of).toList();
    var ordered = jdbc.sql("select id, amount, iban from payments.run_line where run_id = :run and left_out = '' order by position").param("run", run)
        .query((row, n) -> new Told(row.getString("id").replace("-", ""), new Lei(row.getLong("amount")).amount().setScale(2), row.getString("iban"))).list();
    var total = ordered.stream().map(Told::lei).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(order.getGrpHdr().getNbOfTxs()).isEqualTo(String.valueOf(PAYMENTS));
    assertThat(order.getGrpHdr().getCtrlSum()).isEqualByComparingTo(total);
    assertThat(told).hasSize(PAYMENTS).containsExactlyElementsOf(ordered).doesNotHaveDuplicates();

    reading.read("extras.xml", statement(told, total), RunSteps.PREPARER);
    assertThat(steps.state(run)).isEqualTo("RECONCILED");
    steps.close(run);
    assertThat(steps.state(run)).isEqualTo("CLOSED");
    assertThat(books("sum(b.balance)")).isZero();
    assertThat(books("sum(b.paid)")).isEqualTo(books("sum(b.owed)")).isEqualTo(total.movePointRight(2).longValueExact());
    assertThat(jdbc.sql("select used from payments.budget_line where benefit = :benefit").param("benefit", benefit).query(Long.class).single())
        .isEqualTo(total.movePointRight(2).longValueExact());
  }

  private long books(String sum) {
    return jdbc.sql("select " + sum + " from payments.month_balance b join payments.known_right r on r.entitlement_id = b.entitlement_id where r.benefit = :benefit")
        .param("benefit", benefit).query(Long.class).single();
  }

  /** What the bank would say, out of what the other reader read. */
  private static byte[] statement(List<Told> told, BigDecimal total) {
    var day = LocalDate.of(2026, 11, 27);
    var entries = told.stream().map(one -> """
        <Ntry><Amt Ccy="RON">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%s</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd>\
        <SubFmlyCd>DMCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs><Amt Ccy="RON">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd>\
        </TxDtls></NtryDtls></Ntry>
        """.formatted(one.lei(), day, one.reference(), one.lei())).collect(Collectors.joining());
    var balance = "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"RON\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>" + day + "</Dt></Dt></Bal>";
    return ("""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>ALTA</MsgId><CreDtTm>2026-11-27T20:00:00</CreDtTm></GrpHdr>
        <Stmt><Id>ALTA-1</Id><CreDtTm>2026-11-27T20:00:00</CreDtTm><Acct><Id><IBAN>%s</IBAN></Id></Acct>%s%s
        <TxsSummry><TtlDbtNtries><NbOfNtries>%d</NbOfNtries><Sum>%s</Sum></TtlDbtNtries></TxsSummry>%s</Stmt></BkToCstmrStmt></Document>
        """).formatted(RunSteps.PAYER, balance.formatted("OPBD", total.multiply(BigDecimal.TEN)), balance.formatted("CLBD", total.multiply(BigDecimal.valueOf(9))),
        told.size(), total, entries).getBytes(StandardCharsets.UTF_8);
  }
}
