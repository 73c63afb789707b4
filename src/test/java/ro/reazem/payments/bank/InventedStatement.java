package ro.reazem.payments.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ro.reazem.kernel.Lei;

/** A statement of a bank, invented: its sums agree until a test says otherwise. */
public final class InventedStatement {

  private final String version;
  private final List<String> entries = new ArrayList<>();
  private Lei opening = Lei.of("100000.00");
  private Lei in = Lei.ZERO;
  private Lei out = Lei.ZERO;
  private int ins;
  private int outs;
  private Lei mistake = Lei.ZERO;
  private int countMistake;
  private String account = "RO49AAAA1B31007593840000";

  /** @param version 02 or 08 */
  public InventedStatement(String version) {
    this.version = version;
  }

  /** Of another account than the usual one. */
  public InventedStatement of(String iban) {
    account = iban;
    return this;
  }

  public InventedStatement paid(String reference, String lei) {
    return entry(reference, lei, false, "BOOK", "");
  }

  public InventedStatement returned(String reference, String lei, String reason) {
    return entry(reference, lei, true, "BOOK", "<RtrInf><Rsn><Cd>" + reason + "</Cd></Rsn></RtrInf>");
  }

  public InventedStatement announced(String reference, String lei) {
    return entry(reference, lei, false, "PDNG", "");
  }

  /** Many payments that the bank booked as one. */
  public InventedStatement batch(String total, String... referencesAndLei) {
    var parts = new StringBuilder();
    for (int i = 0; i < referencesAndLei.length; i += 2) {
      parts.append(part(referencesAndLei[i], referencesAndLei[i + 1], false, ""));
    }
    return add(total, false, "BOOK", parts.toString());
  }

  public InventedStatement closingOffBy(String lei) {
    mistake = Lei.of(lei);
    return this;
  }

  public InventedStatement countOffBy(int count) {
    countMistake = count;
    return this;
  }

  private InventedStatement entry(String reference, String lei, boolean incoming, String status, String more) {
    return add(lei, incoming, status, part(reference, lei, incoming, more));
  }

  private String part(String reference, String lei, boolean incoming, String more) {
    var amount = "<Amt Ccy=\"RON\">" + lei + "</Amt>";
    return "<TxDtls><Refs><EndToEndId>" + reference + "</EndToEndId></Refs>"
        + (version.equals("08") ? amount + side(incoming) : "<AmtDtls><TxAmt>" + amount + "</TxAmt></AmtDtls>") + more + "</TxDtls>";
  }

  private InventedStatement add(String lei, boolean incoming, String status, String parts) {
    if (status.equals("BOOK")) {
      in = incoming ? in.plus(Lei.of(lei)) : in;
      out = incoming ? out : out.plus(Lei.of(lei));
      ins += incoming ? 1 : 0;
      outs += incoming ? 0 : 1;
    }
    entries.add("<Ntry><NtryRef>" + (entries.size() + 1) + "</NtryRef><Amt Ccy=\"RON\">" + lei + "</Amt>" + side(incoming) + "<Sts>"
        + (version.equals("08") ? "<Cd>" + status + "</Cd>" : status) + "</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><AcctSvcrRef>B" + entries.size()
        + "</AcctSvcrRef><BkTxCd><Prtry><Cd>T</Cd></Prtry></BkTxCd><NtryDtls>" + parts + "</NtryDtls></Ntry>");
    return this;
  }

  public String text() {
    var closing = opening.plus(in).minus(out).plus(mistake);
    var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001." + version + "\">"
        + "<BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-20T20:00:00</CreDtTm></GrpHdr><Stmt><Id>S-77</Id><CreDtTm>2026-11-20T20:00:00</CreDtTm>"
        + "<Acct><Id><IBAN>" + account + "</IBAN></Id></Acct>" + balance("OPBD", opening) + balance("CLBD", closing) + "<TxsSummry><TtlNtries><NbOfNtries>"
        + (ins + outs + countMistake) + "</NbOfNtries><Sum>" + in.plus(out) + "</Sum></TtlNtries><TtlCdtNtries><NbOfNtries>" + ins + "</NbOfNtries><Sum>" + in
        + "</Sum></TtlCdtNtries><TtlDbtNtries><NbOfNtries>" + outs + "</NbOfNtries><Sum>" + out + "</Sum></TtlDbtNtries></TxsSummry>");
    entries.forEach(text::append);
    return text.append("</Stmt></BkToCstmrStmt></Document>").toString();
  }

  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  private static String balance(String kind, Lei amount) {
    return "<Bal><Tp><CdOrPrtry><Cd>" + kind + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"RON\">" + amount.max(amount.negated()) + "</Amt>" + side(!amount.isNegative())
        + "<Dt><Dt>2026-11-20</Dt></Dt></Bal>";
  }

  private static String side(boolean incoming) {
    return "<CdtDbtInd>" + (incoming ? "CRDT" : "DBIT") + "</CdtDbtInd>";
  }
}
