package ro.reazem.platform.acts;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose papers these are (antetul instituției): settings of the installation, because the same act is issued by a mayor in a
 * commune, by a sector mayor in Bucharest and by the director elsewhere.
 *
 * @param heading the lines above the name, from the country down
 * @param name the institution itself
 * @param contact address, telephone, e-mail, one line each
 * @param locality where acts are given
 * @param issuer code of the issuer, which names the number series
 * @param authority who issues, as the act begins, such as Primarul comunei X
 * @param signatoryTitle the post below the signature line
 * @param signatoryName the name below the signature line, empty to print the approver's
 * @param competence the article that makes the signatory competent, empty when the institution has not set it
 * @param countersignTitle the post that countersigns for legality, empty when none does
 * @param countersignName the name for it
 * @param payer the county payer (AJPIS) that dispositions are sent to
 * @param court the court that hears the contest, empty when not set
 */
@ConfigurationProperties("reazem.institution")
public record Institution(@DefaultValue List<String> heading, @DefaultValue("Instituția nu este configurată") String name,
    @DefaultValue List<String> contact, @DefaultValue("") String locality, @DefaultValue("director") String issuer,
    @DefaultValue("Directorul executiv") String authority, @DefaultValue("Director executiv") String signatoryTitle,
    @DefaultValue("") String signatoryName, @DefaultValue("") String competence, @DefaultValue("") String countersignTitle,
    @DefaultValue("") String countersignName, @DefaultValue("AJPIS") String payer, @DefaultValue("") String court) {}
