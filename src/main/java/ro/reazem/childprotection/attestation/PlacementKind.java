package ro.reazem.childprotection.attestation;

/** How a child comes to a carer: by placement (plasament), in an emergency (plasament în regim de urgență), while another carer rests (respiro). */
public enum PlacementKind {
  PLACEMENT, EMERGENCY, RESPITE
}
