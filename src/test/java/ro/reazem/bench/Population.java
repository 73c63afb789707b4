package ro.reazem.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import ro.reazem.testing.InventedCnp;

/**
 * Invented persons for measurements, always the same: about sixty thousand family names and a thousand given names, some
 * frequent and most rare, as in a real county.
 */
public final class Population {

  private static final String[] STEMS = ("pop,ion,dumitr,stan,rad,mar,constantin,vas,gheorgh,mun,mold,nicol,pred,țurc,alb,negr,"
      + "cri,bar,cost,dobr,ene,filip,gavr,hor,ili,lup,man,nist,opr,păv,rom,sând,tud,ungur,vlă,zamf,băl,câr,dan,flor,grig,"
      + "iac,laz,mih,neag,ol,petr,sim,tom,urs,voic,bogd,cioc,drăg,fier,gâld,hang,iov,jit,kis,lung,mur,ned,onuț,păst,rus,"
      + "serb,toad,usur,vint,zah,ard,bel,chir,diac,erem,frân,gros,huț,ist,juc,leon,marc,necul,orb,pasc,rot,stoic,tănas,ur,"
      + "vel,apost,boc,caz,dor,elef,fod,guț,holb,șerb,ștef,țep").split(",");
  private static final String[] MIDDLES = ",e,o,i,a,ar,el,in,ol,un,at,ic,er,os,ur,an,il,ăț,ut,ov".split(",", -1);
  private static final String[] ENDS = ("escu,eanu,oiu,aru,ache,ea,ici,an,u,a,ariu,ovici,iu,elu,iță,ancea,uța,aș,ean,oi,aia,eț,"
      + "uț,in,ilă,otă,eru,ide,cea,gan").split(",");
  private static final String[] GIVEN = ("maria,elena,ana,ion,ioana,gheorghe,vasile,mihaela,andrei,constantin,alexandru,nicolae,"
      + "andreea,cristina,daniela,florin,marian,ionuț,daniel,mihai,adrian,gabriel,dumitru,ștefan,alina,george,georgiana,simona,"
      + "monica,bogdan,cristian,cătălin,florentina,nicoleta,larisa,denisa,diana,roxana,liviu,marius,ovidiu,petru,radu,răzvan,"
      + "robert,sorin,tudor,valentin,victor,viorel,aurel,aurelia,camelia,carmen,claudia,corina,costel,cosmin,dan,darius,doina,"
      + "dorin,eduard,emil,emilia,eugen,eugenia,filip,gabriela,georgeta,ileana,iulia,iulian,laura,laurențiu,lavinia,lidia,"
      + "liliana,loredana,luca,lucian,luminița,magdalena,marcel,margareta,mariana,marin,marinela,matei,mirela,mircea,nelu,"
      + "octavian,oana,olga,paul,paula,petrică,rodica,rareș,ramona,raluca,rebeca,samuel,sanda,sebastian,silvia,sofia,ștefania,"
      + "steliana,tatiana,teodor,teodora,traian,valeria,vasilica,veronica,violeta,viorica,vlad,zoia,ancuța,bianca,anișoara,"
      + "antonia,sara,david,gavril,ilie,iosif,ilinca,horia,grigore").split(",");
  private static final String[] GIVEN_ENDS = ",ica,el,uța,ina,ișor".split(",", -1);
  private static final double FAMILY_FLATNESS = 30;
  private static final double GIVEN_FLATNESS = 3;

  private final Random random;
  private final List<String> families = new ArrayList<>();
  private final List<String> given = new ArrayList<>();
  private final Map<Long, Integer> serials = new HashMap<>();

  public Population(long seed) {
    random = new Random(seed);
    for (var stem : STEMS) {
      for (var middle : MIDDLES) {
        for (var end : ENDS) {
          families.add(capital(stem + middle + end));
        }
      }
    }
    Collections.shuffle(families, new Random(7));
    for (var end : GIVEN_ENDS) {
      for (var name : GIVEN) {
        given.add(capital(name + end));
      }
    }
  }

  /** An invented person. */
  public record Invented(UUID id, String familyName, String givenName, String formerName, LocalDate bornOn, boolean male,
      String cnp, String phone) {}

  public Invented next() {
    var family = drawn(families, FAMILY_FLATNESS);
    if (random.nextInt(20) == 0) {
      family += "-" + drawn(families, FAMILY_FLATNESS);
    }
    var name = drawn(given, GIVEN_FLATNESS);
    if (random.nextInt(2) == 0) {
      name += " " + drawn(given, GIVEN_FLATNESS);
    }
    var born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(70 * 365));
    boolean male = random.nextBoolean();
    return new Invented(new UUID(random.nextLong(), random.nextLong()), family, name,
        random.nextInt(10) == 0 ? drawn(families, FAMILY_FLATNESS) : "", born, male, cnp(born, male),
        "07%08d".formatted(random.nextInt(100_000_000)));
  }

  public int next(int bound) {
    return random.nextInt(bound);
  }

  /** No two persons of a population get the same code: serial and county count up within a day and sex. */
  private String cnp(LocalDate born, boolean male) {
    int number = serials.merge(born.toEpochDay() * 2 + (male ? 1 : 0), 1, Integer::sum) - 1;
    var digits = "%d%02d%02d%02d%02d%03d".formatted(born.getYear() < 2000 ? male ? 1 : 2 : male ? 5 : 6, born.getYear() % 100,
        born.getMonthValue(), born.getDayOfMonth(), 1 + number / 999 % 46, 1 + number % 999);
    return InventedCnp.of(digits);
  }

  /** Frequent names stand first in the list. */
  private String drawn(List<String> names, double flatness) {
    double rank = Math.pow((names.size() + flatness) / flatness, random.nextDouble()) * flatness - flatness;
    return names.get(Math.min((int) rank, names.size() - 1));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase() + name.substring(1);
  }
}
