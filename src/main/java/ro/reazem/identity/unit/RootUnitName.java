package ro.reazem.identity.unit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.web.InstitutionName;

/**
 * The name of the unit on top of the tree, as the first administrator typed it, unless the installation sets a shorter one. Kept in
 * memory, because every page shows it: read again when a unit was recorded, and every few seconds for what another node recorded.
 */
@Component
class RootUnitName implements InstitutionName {

  private static final Logger LOG = LoggerFactory.getLogger(RootUnitName.class);
  private static final String INVENTED = "DGASPC Măgura";
  private static final String NOBODY_YET = "Reazem";

  private final JdbcClient jdbc;
  private final String set;
  private volatile String root = NOBODY_YET;

  @Autowired
  RootUnitName(JdbcClient jdbc, DemoMode demo, @Value("${reazem.institution.short-name}") String set) {
    this(jdbc, set.isBlank() && demo.isOn() ? INVENTED : set);
  }

  RootUnitName(JdbcClient jdbc, String set) {
    this.jdbc = jdbc;
    this.set = set.strip();
  }

  @Override
  public String now() {
    return set.isEmpty() ? root : set;
  }

  @Scheduled(fixedDelayString = "PT10S")
  void read() {
    try {
      jdbc.sql("select name from identity.unit where parent_id is null order by active desc, id limit 1").query(String.class).optional()
          .ifPresent(name -> root = name);
    } catch (DataAccessException away) {
      LOG.debug("The name of the institution stays as it was read last", away);
    }
  }
}
