package ro.reazem.platform.files;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How confidential a document is (clasa de confidențialitate): who reads the case does not thereby read all of it. */
public enum Confidentiality {
  GENERAL, SOCIAL, MEDICAL, PSYCHOLOGICAL, LEGAL,
  /** What could give away where a victim is protected. */
  DV_SAFE,
  CHILD;

  /** What everybody reads who reads the case. */
  public static final Set<Confidentiality> OPEN = Collections.unmodifiableSet(EnumSet.of(GENERAL, SOCIAL));

  /** What only those read who work on the case, decide it or control it. */
  public static final Set<Confidentiality> ALL = Collections.unmodifiableSet(EnumSet.allOf(Confidentiality.class));

  static String[] names(Set<Confidentiality> classes) {
    return classes.stream().map(Enum::name).toArray(String[]::new);
  }

  /** The classes in the order of the form. */
  static Set<Confidentiality> in(Set<Confidentiality> allowed) {
    return Arrays.stream(values()).filter(allowed::contains).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }
}
