package ro.reazem.payments.run;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.bank.PaymentReference;

/** The statement of account of the demonstration (extras de cont, camt.053): some payments of a run, and one movement that somebody is to look at. */
final class DemonstrationStatement {

  private static final Lei UNKNOWN = Lei.whole(75);

  private DemonstrationStatement() {}

  static byte[] of(Iban account, LocalDate day, List<DemonstrationLines.Paid> paid) {
    var out = paid.stream().map(DemonstrationLines.Paid::amount).reduce(UNKNOWN, Lei::plus);
    var entries = paid.stream().map(one -> entry(PaymentReference.of(one.id()), one.amount(), day)).collect(Collectors.joining());
    return ("""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>DEMO</MsgId><CreDtTm>%1$sT20:00:00</CreDtTm></GrpHdr>
        <Stmt><Id>DEMO-1</Id><CreDtTm>%1$sT20:00:00</CreDtTm><Acct><Id><IBAN>%2$s</IBAN></Id></Acct>%3$s%4$s%5$s%6$s</Stmt></BkToCstmrStmt></Document>
        """).formatted(day, account.value(), balance("OPBD", out.plus(out), day), balance("CLBD", out, day), entries,
        entry("0".repeat(32), UNKNOWN, day)).getBytes(StandardCharsets.UTF_8);
  }

  private static String balance(String kind, Lei amount, LocalDate day) {
    return "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"RON\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>"
        .formatted(kind, amount, day);
  }

  private static String entry(String reference, Lei amount, LocalDate day) {
    return ("<Ntry><Amt Ccy=\"RON\">%2$s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%3$s</Dt></BookgDt><AcctSvcrRef>OP %1$.8s</AcctSvcrRef>"
        + "<BkTxCd><Prtry><Cd>T</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>%1$s</EndToEndId></Refs><Amt Ccy=\"RON\">%2$s</Amt>"
        + "<CdtDbtInd>DBIT</CdtDbtInd></TxDtls></NtryDtls></Ntry>").formatted(reference, amount, day);
  }
}
