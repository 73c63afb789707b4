package ro.reazem.childprotection.adoption.adopters;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.adoption.AdoptionFolder;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.childprotection.adoption.AdoptionLines;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.files.ErasingFiles;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/**
 * Destroys the file of adopters who did not adopt (distrugerea după selecționare, Legea nr. 16/1996): the archive knows of no such file, so whoever heads the
 * adoptions does it, with the approval of the National Archives and after the term of the institution. Number, days, acts and state stay.
 */
@Component
@Transactional
class DestroyingAdopters {

  private final AdoptersFiles files;
  private final AdoptionLines lines;
  private final LegalParameters parameters;
  private final ErasingFiles documents;
  private final JdbcClient jdbc;
  private final Clock clock;

  DestroyingAdopters(AdoptersFiles files, AdoptionLines lines, LegalParameters parameters, ErasingFiles documents, JdbcClient jdbc, Clock clock) {
    this.files = files;
    this.lines = lines;
    this.parameters = parameters;
    this.documents = documents;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @throws RuleViolated while they may still adopt or have, before the term has passed or is set, or without the approval */
  void destroy(AdoptersFileId id, long version, String approval, Officer by) {
    var file = files.findById(id).orElseThrow().requireVersion(version);
    var today = LocalDate.now(clock);
    var years = AdoptionLaw.on(today, parameters).adoptersYears();
    RuleViolated.require(years != null, "childprotection.adoption.adoptersTermNotSet");
    RuleViolated.require(!approval.isBlank(), "childprotection.adoption.approvalMissing");
    file.requireDestroyable(today, years == null ? 0 : years);
    jdbc.sql("insert into childprotection.erasure (context, case_id, decision_number, confirmed_by) values (:context, :id, :approval, :by)")
        .param("context", ChildSight.CONTEXT).param("id", id.value()).param("approval", approval).param("by", by.id()).update();
    documents.erase(AdoptionFolder.ofAdopters(id.value()), approval, by.id());
    jdbc.sql("update childprotection.adoption_line set paper = '', note = '' where file_id = :id").param("id", id.value()).update();
    jdbc.sql("delete from childprotection.adopters_profile where file_id = :id").param("id", id.value()).update();
    jdbc.sql("delete from childprotection.adopters_sheet where file_id = :id").param("id", id.value()).update();
    jdbc.sql("update childprotection.adopters_file set erased = true, version = version + 1 where id = :id").param("id", id.value()).update();
    lines.add(id.value(), AdoptersAct.DESTROY, today, approval, "", by);
  }
}
