<?xml version="1.0" encoding="UTF-8"?>
<COPASI xmlns="http://www.copasi.org/static/schema" versionMajor="4" versionMinor="48" versionDevel="311" copasiSourcesModified="0">
  <ListOfFunctions>
    <Function key="Function_13" name="Mass action (irreversible)" type="MassAction" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
     <rdf:Description rdf:about="#Function_13">
     <CopasiMT:is rdf:resource="urn:miriam:obo.sbo:SBO:0000163"/>
</rdf:Description>
     </rdf:RDF>
      </MiriamAnnotation>
      <Comment>
        <body xmlns="http://www.w3.org/1999/xhtml">
  <b>Mass action rate law for irreversible reactions</b>
  <p>
  Reaction scheme where the products are created from the reactants and the change of a product quantity is proportional to the product of reactant activities. The reaction scheme does not include any reverse process that creates the reactants from the products. The change of a product quantity is proportional to the quantity of one reactant.
  </p>
  </body>
      </Comment>
      <Expression>
        k1*PRODUCT&lt;substrate_i&gt;
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_80" name="k1" order="0" role="constant"/>
        <ParameterDescription key="FunctionParameter_81" name="substrate" order="1" role="substrate"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_14" name="Mass action (reversible)" type="MassAction" reversible="true">
      <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
     <rdf:Description rdf:about="#Function_14">
     <CopasiMT:is rdf:resource="urn:miriam:obo.sbo:SBO:0000042"/>
</rdf:Description>
     </rdf:RDF>
      </MiriamAnnotation>
      <Comment>
        <body xmlns="http://www.w3.org/1999/xhtml">
  <b>Mass action rate law for reversible reactions</b>
  <p>
  Reaction scheme where the products are created from the reactants and the change of a product quantity is proportional to the product of reactant activities. The reaction scheme does include a reverse process that creates the reactants from the products.
  </p>
  </body>
      </Comment>
      <Expression>
        k1*PRODUCT&lt;substrate_i&gt;-k2*PRODUCT&lt;product_j&gt;
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_69" name="k1" order="0" role="constant"/>
        <ParameterDescription key="FunctionParameter_68" name="substrate" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_78" name="k2" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_79" name="product" order="3" role="product"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_81" name="Function for IFN-γ binds IFNGR1:JAK1" type="UserDefined" reversible="true">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_81">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        plasma_membrane*(k_IFN_gamma_binds_IFNGR1*IFN_gamma*IFNGR1_JAK1_membrane-k_IFN_gamma_leaves_IFNGR1*IFN_gamma_IFNGR1_JAK1_membrane)
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_678" name="IFNGR1_JAK1_membrane" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_679" name="IFN_gamma" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_680" name="IFN_gamma_IFNGR1_JAK1_membrane" order="2" role="product"/>
        <ParameterDescription key="FunctionParameter_681" name="k_IFN_gamma_binds_IFNGR1" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_682" name="k_IFN_gamma_leaves_IFNGR1" order="4" role="constant"/>
        <ParameterDescription key="FunctionParameter_683" name="plasma_membrane" order="5" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_82" name="Function for IFN-γ:IFNGR (active) phosphorylates STAT1 on Y701" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_82">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        cytosol*k_IFNGR_phosphorylates_STAT1*IFNGR_active_membrane*STAT1_cytosol
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_698" name="IFNGR_active_membrane" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_699" name="STAT1_cytosol" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_700" name="cytosol" order="2" role="volume"/>
        <ParameterDescription key="FunctionParameter_701" name="k_IFNGR_phosphorylates_STAT1" order="3" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_83" name="Function for STAT1 leaves the nucleus" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_83">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_STAT_export*STAT1_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_707" name="STAT1_nucleus" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_708" name="k_STAT_export" order="1" role="constant"/>
        <ParameterDescription key="FunctionParameter_709" name="nucleus" order="2" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_84" name="Function for STAT2 leaves the nucleus" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_84">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_STAT_export*STAT2_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_715" name="STAT2_nucleus" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_716" name="k_STAT_export" order="1" role="constant"/>
        <ParameterDescription key="FunctionParameter_717" name="nucleus" order="2" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_85" name="Function for STAT1–STAT1 enters the nucleus" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_85">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        cytosol*k_STAT_import*STAT1_STAT1_cytosol
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_725" name="STAT1_STAT1_cytosol" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_726" name="cytosol" order="1" role="volume"/>
        <ParameterDescription key="FunctionParameter_727" name="k_STAT_import" order="2" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_86" name="Function for STAT1–STAT2 enters the nucleus" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_86">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        cytosol*k_STAT_import*STAT1_STAT2_cytosol
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_737" name="STAT1_STAT2_cytosol" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_738" name="cytosol" order="1" role="volume"/>
        <ParameterDescription key="FunctionParameter_739" name="k_STAT_import" order="2" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_87" name="Function for ISGF3 enters the nucleus" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_87">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        cytosol*k_STAT_import*ISGF3_cytosol
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_747" name="ISGF3_cytosol" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_748" name="cytosol" order="1" role="volume"/>
        <ParameterDescription key="FunctionParameter_749" name="k_STAT_import" order="2" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_88" name="Function for IRF9 leaves the nucleus" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_88">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_IRF9_export*IRF9_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_755" name="IRF9_nucleus" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_756" name="k_IRF9_export" order="1" role="constant"/>
        <ParameterDescription key="FunctionParameter_757" name="nucleus" order="2" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_89" name="Function for ISRE promoter opens" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_89">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        k_ISRE_promoter_opened_by_ISGF3*ISRE_ISGF3_nucleus*ISRE_promoter_silent_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_777" name="ISRE_ISGF3_nucleus" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_778" name="ISRE_promoter_silent_nucleus" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_779" name="k_ISRE_promoter_opened_by_ISGF3" order="2" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_90" name="Function for GAS promoter opens" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_90">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        (k_GAS_promoter_opened_by_STAT1_dimer*GAS_STAT1_STAT1_nucleus+k_GAS_promoter_opened_by_other_STAT_pairs*GAS_STAT1_STAT2_nucleus)*GAS_promoter_silent_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_785" name="GAS_STAT1_STAT1_nucleus" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_786" name="GAS_STAT1_STAT2_nucleus" order="1" role="modifier"/>
        <ParameterDescription key="FunctionParameter_787" name="GAS_promoter_silent_nucleus" order="2" role="substrate"/>
        <ParameterDescription key="FunctionParameter_788" name="k_GAS_promoter_opened_by_STAT1_dimer" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_789" name="k_GAS_promoter_opened_by_other_STAT_pairs" order="4" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_91" name="Function for OAS1 transcription" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_91">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_OAS1_transcription*ISRE_promoter_open_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_795" name="ISRE_promoter_open_nucleus" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_796" name="k_OAS1_transcription" order="1" role="constant"/>
        <ParameterDescription key="FunctionParameter_797" name="nucleus" order="2" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_92" name="Function for IRF1 transcription" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_92">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_IRF1_transcription*GAS_promoter_open_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_803" name="GAS_promoter_open_nucleus" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_804" name="k_IRF1_transcription" order="1" role="constant"/>
        <ParameterDescription key="FunctionParameter_805" name="nucleus" order="2" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_93" name="Function for IFITM1 transcription" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_93">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_IFITM1_transcription*(ISRE_promoter_open_nucleus+GAS_promoter_open_nucleus)
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_812" name="GAS_promoter_open_nucleus" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_813" name="ISRE_promoter_open_nucleus" order="1" role="modifier"/>
        <ParameterDescription key="FunctionParameter_814" name="k_IFITM1_transcription" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_815" name="nucleus" order="3" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
  </ListOfFunctions>
  <Model key="Model_1" name="Type II interferon: JAK–STAT" simulationType="time" timeUnit="min" volumeUnit="l" areaUnit="0.01*m²" lengthUnit="0.1*m" quantityUnit="nmol" type="deterministic" avogadroConstant="6.0221417899999999e+23">
    <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:vCard="http://www.w3.org/2001/vcard-rdf/3.0#">
  <rdf:Description rdf:about="#Model_1">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0007259"/>
<rdf:li rdf:resource="https://identifiers.org/GO:0060333"/>
<rdf:li rdf:resource="https://identifiers.org/reactome:R-HSA-877300"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000293"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.1038/nri1604"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasTaxon>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/taxonomy:9606"/>
</rdf:Bag>
    </bqbiol:hasTaxon>
<dcterms:created>
      <rdf:Description>
        <dcterms:W3CDTF>2026-11-23T00:00:00Z</dcterms:W3CDTF>
</rdf:Description>
    </dcterms:created>
<dcterms:creator>
      <rdf:Bag>
        <rdf:li>
          <rdf:Description>
            <vCard:N>
              <rdf:Description>
                <vCard:Family>contributors</vCard:Family>
<vCard:Given>ifnsbml</vCard:Given>
</rdf:Description>
            </vCard:N>
<vCard:ORG>
              <rdf:Description>
                <vCard:Orgname>ifnsbml</vCard:Orgname>
</rdf:Description>
            </vCard:ORG>
</rdf:Description>
        </rdf:li>
</rdf:Bag>
    </dcterms:creator>
<dcterms:modified>
      <rdf:Description>
        <dcterms:W3CDTF>2026-11-29T00:00:00Z</dcterms:W3CDTF>
</rdf:Description>
    </dcterms:modified>
</rdf:Description>
</rdf:RDF>
    </MiriamAnnotation>
    <Comment>
      
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Type II interferon: JAK–STAT. IFN-γ assembles IFNGR1 and IFNGR2; JAK1 and JAK2 phosphorylate STAT1 on Tyr701, which pairs with itself, enters the nucleus and binds GAS elements. STAT2 and IRF9 are present and ISGF3 could form, but does not.</p>
    <p>What the model reproduces are qualitative statements of one review: L. C. Platanias, Mechanisms of type-I- and type-II-interferon-mediated signalling, Nature Reviews Immunology 5, 375–386 (2005). Each element names the statements (rows such as J09) that it rests on, and how firmly the review holds them.</p>
    <p>The review gives no kinetics. All parameters are illustrative: each note gives the source of the number or says that it is assumed.</p>
    <p>Time: From minutes to four hours; messages and what follows from them to a day after an interferon is given. After a pulse everything comes back to rest.</p>
    <p>Doses: From none to a few nM of each interferon, held constant. STAT1 phosphorylation is half-maximal at about 10 pM and saturated at the 1 nM of most statements. A statement that holds at some doses only says so.</p>
    <p>Cell: One average human cell that does not divide, with the volumes given; named cells differ by the inputs that the review names and by nothing else. Copies counted in another cell entered as its concentrations.</p>
    <p>Not in it: No feedback, since the review describes none (SOCS, USP18, loss of receptors, new STATs): nothing comes down while the interferon stays, where in cells most signals fall within hours. No virus, no other cytokine, no differences between cells.</p>
    <p>Numbers: 47 constants and amounts: 2 measured, 12 of published models, 33 assumed. None was fitted to data; sizes and times are illustrative.</p>
    <p>The cell described is a generic human cell: extracellular space 1 nL, plasma membrane 250 fL, cytoplasm (cytosol) 250 fL, cell nucleus 250 fL. Concentrations are in nmol/L, time is in minutes. Proteins that only some cells have start at expression 0.</p>
    <p>Inputs: ligand concentrations (IFN_…), expression_… (acts at the start only), inhibition_…, mutant_…, context_… and hypothesis_… parameters. Read-outs: obs_… parameters.</p>
    <p>Licence: Creative Commons CC0 1.0 Universal (public domain dedication), https://creativecommons.org/publicdomain/zero/1.0/</p>
  </body>

    </Comment>
    <ListOfCompartments>
      <Compartment key="Compartment_0" name="extracellular space" simulationType="fixed" dimensionality="3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Compartment_0">
    <CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0005615"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000290"/>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>Assumed: 1 nL of medium for each cell, a million cells in a millilitre</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
      </Compartment>
      <Compartment key="Compartment_1" name="plasma membrane" simulationType="fixed" dimensionality="3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Compartment_1">
    <CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0005886"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000290"/>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: the membrane is given the volume of the cytosol, so that published constants in nM apply</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
      </Compartment>
      <Compartment key="Compartment_2" name="cytoplasm (cytosol)" simulationType="fixed" dimensionality="3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Compartment_2">
    <CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0005829"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000290"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.3389/fimmu.2022.947213"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:36238296"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>250 fL (parameters.m, c_vol), in a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory</p>
    <p>PubMed 36238296, doi:10.3389/fimmu.2022.947213.</p>
    <p>Standing: published model.</p>
  </body>

        </Comment>
      </Compartment>
      <Compartment key="Compartment_3" name="cell nucleus" simulationType="fixed" dimensionality="3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Compartment_3">
    <CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0005634"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000290"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.3389/fimmu.2022.947213"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:36238296"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>250 fL (parameters.m, n_vol), in a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory</p>
    <p>PubMed 36238296, doi:10.3389/fimmu.2022.947213.</p>
    <p>Standing: published model.</p>
  </body>

        </Comment>
      </Compartment>
    </ListOfCompartments>
    <ListOfMetabolites>
      <Metabolite key="Metabolite_0" name="IFN-γ (outside)" simulationType="fixed" compartment="Compartment_0" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_0">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P01579"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000111537"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3458"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFN-γ (outside): IFN-γ.</p>
    <p>Held at a constant concentration: an input of the model.</p>
    <p>Z06 (inferred; Introduction): Resting cell: with no IFN every signal above stays at its basal level.</p>
    <p>Assumed: no ligand until one is given</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="ligand" entity="IFN_gamma">
  <ifnsbml:part entity="IFN_gamma" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_1" name="IFNGR1:JAK1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_1">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P15260"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFNGR1:JAK1 (membrane): IFNGR1; JAK1 (Y unphosphorylated).</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: 3000 copies, within 2400–5200 sites counted on human cells</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFNGR1_JAK1">
  <ifnsbml:part entity="IFNGR1" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_2" name="IFNGR2:JAK2 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_2">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:O60674"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P38484"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFNGR2:JAK2 (membrane): IFNGR2; JAK2 (Y unphosphorylated).</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: 3000 copies, as many as IFNGR1</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFNGR2_JAK2">
  <ifnsbml:part entity="IFNGR2" copies="1"/>
  <ifnsbml:part entity="JAK2" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_3" name="IFNGR1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_3">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P15260"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000027697"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3459"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFNGR1 (membrane): IFNGR1.</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: every chain carries its JAK</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="IFNGR1">
  <ifnsbml:part entity="IFNGR1" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;-&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_4" name="IFNGR2 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_4">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P38484"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000159128"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3460"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFNGR2 (membrane): IFNGR2.</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: every chain carries its JAK</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="IFNGR2">
  <ifnsbml:part entity="IFNGR2" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_5" name="JAK1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_5">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000162434"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3716"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>JAK1 (membrane): JAK1 (Y unphosphorylated).</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: all of it sits on receptor chains, or carries STAT5 where the pathway has it</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="JAK1">
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[JAK1 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;-&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_6" name="JAK2 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_6">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:O60674"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000096968"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3717"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>JAK2 (membrane): JAK2 (Y unphosphorylated).</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: all of it sits on receptor chains, or carries STAT5 where the pathway has it</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="JAK2">
  <ifnsbml:part entity="JAK2" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[JAK2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_7" name="IFN-γ:IFNGR1:JAK1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_7">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P01579"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P15260"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFN-γ:IFNGR1:JAK1 (membrane): IFNGR1; IFN-γ; JAK1 (Y unphosphorylated).</p>
    <p>R02 (stated; that neither engages the other's is inferred; Introduction, refs 7,8): IFN-γ, the only type II IFN, signals through a different receptor, IFNGR1 + IFNGR2; neither type engages the other's receptor.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFN_gamma_IFNGR1_JAK1">
  <ifnsbml:part entity="IFNGR1" copies="1"/>
  <ifnsbml:part entity="IFN_gamma" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_8" name="IFN-γ:IFNGR (assembled) (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_8">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:O60674"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01579"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P15260"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P38484"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFN-γ:IFNGR (assembled) (membrane): IFNGR1; IFNGR2; IFN-γ; JAK1 (Y unphosphorylated); JAK2 (Y unphosphorylated).</p>
    <p>R02 (stated; that neither engages the other's is inferred; Introduction, refs 7,8): IFN-γ, the only type II IFN, signals through a different receptor, IFNGR1 + IFNGR2; neither type engages the other's receptor.</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFNGR_assembled">
  <ifnsbml:part entity="IFNGR1" copies="1"/>
  <ifnsbml:part entity="IFNGR2" copies="1"/>
  <ifnsbml:part entity="IFN_gamma" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="JAK2" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_9" name="IFN-γ:IFNGR (active) (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_9">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:O60674"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01579"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P15260"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P38484"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFN-γ:IFNGR (active) (membrane): IFNGR1; IFNGR2; IFN-γ; JAK1 (Y phosphorylated); JAK2 (Y phosphorylated).</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>R05 (stated, figure; the negatives inferred; IFN-activated STATs and their cellular partners: classical pathways, refs 10,11,18-22,28): Type I activates TYK2 and JAK1, not JAK2; type II activates JAK1 and JAK2, not TYK2.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFNGR_active">
  <ifnsbml:part entity="IFNGR1" copies="1"/>
  <ifnsbml:part entity="IFNGR2" copies="1"/>
  <ifnsbml:part entity="IFN_gamma" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="JAK2" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_10" name="IFN-γ:IFNGR (spent) (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_10">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:O60674"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01579"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P15260"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P38484"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFN-γ:IFNGR (spent) (membrane): IFNGR1; IFNGR2; IFN-γ; JAK1 (Y unphosphorylated); JAK2 (Y unphosphorylated).</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>Assumed: the active receptor runs down; the review does not say how</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFNGR_spent">
  <ifnsbml:part entity="IFNGR1" copies="1"/>
  <ifnsbml:part entity="IFNGR2" copies="1"/>
  <ifnsbml:part entity="IFN_gamma" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="JAK2" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_11" name="STAT1 (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_11">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/biomodels.db:BIOMD0000000093"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:12527385"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000115415"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:6772"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT1 (cytosol): STAT1 (Y701 unphosphorylated).</p>
    <p>1000 nM (start of STAT1c), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196</p>
    <p>PubMed 12527385, BIOMD0000000093.</p>
    <p>Standing: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="STAT1">
  <ifnsbml:part entity="STAT1" copies="1">
    <ifnsbml:site name="Y701" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT1 free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of STAT1],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_12" name="STAT2 (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_12">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P52630"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000170581"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:6773"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT2 (cytosol): STAT2 (Y unphosphorylated).</p>
    <p>Assumed: 4.5e4 copies, within 1e4–7e4 of three models (Kok et al. 2020, Maier et al. 2022, Kalliara et al. 2022)</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="STAT2">
  <ifnsbml:part entity="STAT2" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT2 free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of STAT2],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_13" name="IRF9 (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_13">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:Q00978"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000213928"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:10379"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IRF9 (cytosol): IRF9.</p>
    <p>Assumed: 1000 copies, within 600–1500 of three models (Kok et al. 2020, Maier et al. 2022, Kalliara et al. 2022)</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="IRF9">
  <ifnsbml:part entity="IRF9" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IRF9 free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IRF9],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_14" name="STAT1 pY701 (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_14">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000115415"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:6772"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT1 pY701 (cytosol): STAT1 (Y701 phosphorylated).</p>
    <p>J08 (stated; that each loss abolishes it is inferred; IFN-activated STATs and their cellular partners: classical pathways, refs 19-21,28): IFN-γ: JAK1 and JAK2 → STAT1 Tyr701 → STAT1–STAT1 → nucleus → GAS. Without STAT1, or without either JAK, none of it.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="STAT1">
  <ifnsbml:part entity="STAT1" copies="1">
    <ifnsbml:site name="Y701" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_15" name="STAT2 pY (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_15">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000170581"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:6773"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P52630"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT2 pY (cytosol): STAT2 (Y phosphorylated).</p>
    <p>J01 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 11,19-22): Type I phosphorylates STAT1, STAT2, STAT3 and STAT5 on tyrosine, whichever type I IFN it is.</p>
    <p>Assumed: tyrosine phosphorylation is reversed; the review names no phosphatase</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="STAT2">
  <ifnsbml:part entity="STAT2" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_16" name="STAT1–STAT1 (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_16">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT1–STAT1 (cytosol): 2 × STAT1 (Y701 phosphorylated).</p>
    <p>J07 (stated, figure; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26,28): Both types make STAT1–STAT1, which goes to the nucleus and binds GAS.</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="STAT1_STAT1">
  <ifnsbml:part entity="STAT1" copies="2">
    <ifnsbml:site name="Y701" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_17" name="STAT1–STAT2 (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_17">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P52630"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT1–STAT2 (cytosol): STAT1 (Y701 phosphorylated); STAT2 (Y phosphorylated).</p>
    <p>J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="STAT1_STAT2">
  <ifnsbml:part entity="STAT1" copies="1">
    <ifnsbml:site name="Y701" state="phosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="STAT2" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_18" name="ISGF3 (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_18">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P52630"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:Q00978"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>ISGF3 (cytosol): IRF9; STAT1 (Y701 phosphorylated); STAT2 (Y phosphorylated).</p>
    <p>J03 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 19-21): Mature ISGF3 = tyrosine-phosphorylated STAT1 + tyrosine-phosphorylated STAT2 + IRF9; IRF9 is not tyrosine-phosphorylated.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="ISGF3">
  <ifnsbml:part entity="IRF9" copies="1"/>
  <ifnsbml:part entity="STAT1" copies="1">
    <ifnsbml:site name="Y701" state="phosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="STAT2" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_19" name="OAS1 mRNA (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_19">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000250"/>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000089127"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:4938"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000234"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>OAS1 mRNA (cytosol): OAS1 mRNA.</p>
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>Assumed: mRNAs decay</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="mrna" entity="OAS1_mRNA">
  <ifnsbml:part entity="OAS1_mRNA" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_20" name="IRF1 mRNA (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_20">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000250"/>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000125347"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3659"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000234"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IRF1 mRNA (cytosol): IRF1 mRNA.</p>
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>Assumed: mRNAs decay</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="mrna" entity="IRF1_mRNA">
  <ifnsbml:part entity="IRF1_mRNA" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_21" name="IFITM1 mRNA (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_21">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000250"/>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000185885"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:8519"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000234"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFITM1 mRNA (cytosol): IFITM1 mRNA.</p>
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>Assumed: mRNAs decay</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="mrna" entity="IFITM1_mRNA">
  <ifnsbml:part entity="IFITM1_mRNA" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_22" name="GAS (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_22">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000251"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000235"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>GAS (nucleus): GAS.</p>
    <p>J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
    <p>Assumed: 2 nM are 300 sites in the nucleus</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="element" entity="GAS">
  <ifnsbml:part entity="GAS" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[GAS free in the resting cell],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_23" name="ISRE (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_23">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000251"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000235"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>ISRE (nucleus): ISRE.</p>
    <p>J05 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISGF3 is the only complex that binds ISRE.</p>
    <p>Assumed: 2 nM are 300 sites in the nucleus</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="element" entity="ISRE">
  <ifnsbml:part entity="ISRE" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISRE free in the resting cell],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_24" name="ISRE promoter (silent) (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_24">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000251"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000167"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>ISRE promoter (silent) (nucleus): ISRE promoter (state silent).</p>
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>Assumed: 1 nM are 150 promoters</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="promoter" entity="ISRE_promoter">
  <ifnsbml:part entity="ISRE_promoter" copies="1">
    <ifnsbml:site name="state" state="silent"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISRE promoter free in the resting cell],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_25" name="GAS promoter (silent) (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_25">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000251"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000167"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>GAS promoter (silent) (nucleus): GAS promoter (state silent).</p>
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>Assumed: 1 nM are 150 promoters</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="promoter" entity="GAS_promoter">
  <ifnsbml:part entity="GAS_promoter" copies="1">
    <ifnsbml:site name="state" state="silent"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[GAS promoter free in the resting cell],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_26" name="STAT1 (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_26">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000115415"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:6772"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT1 (nucleus): STAT1 (Y701 unphosphorylated).</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Assumed: STATs without phosphotyrosine return to the cytosol</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="STAT1">
  <ifnsbml:part entity="STAT1" copies="1">
    <ifnsbml:site name="Y701" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_27" name="STAT2 (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_27">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P52630"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000170581"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:6773"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT2 (nucleus): STAT2 (Y unphosphorylated).</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Assumed: STATs without phosphotyrosine return to the cytosol</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="STAT2">
  <ifnsbml:part entity="STAT2" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_28" name="STAT1–STAT1 (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_28">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT1–STAT1 (nucleus): 2 × STAT1 (Y701 phosphorylated).</p>
    <p>J07 (stated, figure; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26,28): Both types make STAT1–STAT1, which goes to the nucleus and binds GAS.</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="STAT1_STAT1">
  <ifnsbml:part entity="STAT1" copies="2">
    <ifnsbml:site name="Y701" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_29" name="STAT1–STAT2 (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_29">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P52630"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT1–STAT2 (nucleus): STAT1 (Y701 phosphorylated); STAT2 (Y phosphorylated).</p>
    <p>J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="STAT1_STAT2">
  <ifnsbml:part entity="STAT1" copies="1">
    <ifnsbml:site name="Y701" state="phosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="STAT2" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_30" name="ISGF3 (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_30">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P52630"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:Q00978"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>ISGF3 (nucleus): IRF9; STAT1 (Y701 phosphorylated); STAT2 (Y phosphorylated).</p>
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="ISGF3">
  <ifnsbml:part entity="IRF9" copies="1"/>
  <ifnsbml:part entity="STAT1" copies="1">
    <ifnsbml:site name="Y701" state="phosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="STAT2" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_31" name="IRF9 (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_31">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:Q00978"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000213928"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:10379"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IRF9 (nucleus): IRF9.</p>
    <p>J03 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 19-21): Mature ISGF3 = tyrosine-phosphorylated STAT1 + tyrosine-phosphorylated STAT2 + IRF9; IRF9 is not tyrosine-phosphorylated.</p>
    <p>Assumed: ISGF3 is dissolved in the nucleus when its STATs lose their phosphates</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="IRF9">
  <ifnsbml:part entity="IRF9" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_32" name="STAT1–STAT1 on GAS (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_32">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000235"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT1–STAT1 on GAS (nucleus): GAS; 2 × STAT1 (Y701 phosphorylated).</p>
    <p>J07 (stated, figure; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26,28): Both types make STAT1–STAT1, which goes to the nucleus and binds GAS.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="GAS_STAT1_STAT1">
  <ifnsbml:part entity="GAS" copies="1"/>
  <ifnsbml:part entity="STAT1" copies="2">
    <ifnsbml:site name="Y701" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_33" name="STAT1–STAT2 on GAS (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_33">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000235"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P52630"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>STAT1–STAT2 on GAS (nucleus): GAS; STAT1 (Y701 phosphorylated); STAT2 (Y phosphorylated).</p>
    <p>J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="GAS_STAT1_STAT2">
  <ifnsbml:part entity="GAS" copies="1"/>
  <ifnsbml:part entity="STAT1" copies="1">
    <ifnsbml:site name="Y701" state="phosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="STAT2" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_34" name="ISGF3 on ISRE (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_34">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000235"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P42224"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P52630"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:Q00978"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>ISGF3 on ISRE (nucleus): IRF9; ISRE; STAT1 (Y701 phosphorylated); STAT2 (Y phosphorylated).</p>
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="ISRE_ISGF3">
  <ifnsbml:part entity="IRF9" copies="1"/>
  <ifnsbml:part entity="ISRE" copies="1"/>
  <ifnsbml:part entity="STAT1" copies="1">
    <ifnsbml:site name="Y701" state="phosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="STAT2" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_35" name="ISRE promoter (open) (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_35">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000251"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000167"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>ISRE promoter (open) (nucleus): ISRE promoter (state open).</p>
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>Assumed: what has been opened closes again; the review is silent on how</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="promoter" entity="ISRE_promoter">
  <ifnsbml:part entity="ISRE_promoter" copies="1">
    <ifnsbml:site name="state" state="open"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_36" name="GAS promoter (open) (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_36">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000251"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000167"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>GAS promoter (open) (nucleus): GAS promoter (state open).</p>
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>Assumed: what has been opened closes again; the review is silent on how</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="promoter" entity="GAS_promoter">
  <ifnsbml:part entity="GAS_promoter" copies="1">
    <ifnsbml:site name="state" state="open"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
    </ListOfMetabolites>
    <ListOfModelValues>
      <ModelValue key="ModelValue_0" name="IFNGR1 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_0">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: every chain carries its JAK.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="R03" standing="assumed" source="assumed: every chain carries its JAK"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_1" name="expression of IFNGR1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_1">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000027697"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3459"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (IFNGR1).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (IFNGR1)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_2" name="IFNGR2 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_2">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: every chain carries its JAK.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="R03" standing="assumed" source="assumed: every chain carries its JAK"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_3" name="expression of IFNGR2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_3">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000159128"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3460"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (IFNGR2).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (IFNGR2)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_4" name="JAK1 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_4">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: all of it sits on receptor chains, or carries STAT5 where the pathway has it.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="R03" standing="assumed" source="assumed: all of it sits on receptor chains, or carries STAT5 where the pathway has it"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_5" name="expression of JAK1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_5">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000162434"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3716"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (JAK1).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (JAK1)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_6" name="JAK2 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_6">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: all of it sits on receptor chains, or carries STAT5 where the pathway has it.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="R03" standing="assumed" source="assumed: all of it sits on receptor chains, or carries STAT5 where the pathway has it"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_7" name="expression of JAK2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_7">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000096968"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3717"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (JAK2).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (JAK2)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_8" name="IFNGR1:JAK1 in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_8">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: 3000 copies, within 2400–5200 sites counted on human cells.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="R03" standing="assumed" source="assumed: 3000 copies, within 2400–5200 sites counted on human cells"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_9" name="rate constant: JAK on receptor chain" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_9">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/biomodels.db:BIOMD0000000093"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:12527385"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 0.1 1/(nM·s) (reaction v46, kf), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="0.1 1/(nM·s) (reaction v46, kf), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_10" name="IFNGR2:JAK2 in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_10">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: 3000 copies, as many as IFNGR1.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="R03" standing="assumed" source="assumed: 3000 copies, as many as IFNGR1"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_11" name="rate constant: IFN gamma binds IFNGR1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_11">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:2959767"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000269"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 800000 1/(M·s) (association at 4 °C), in a human monocytes and monocyte-like lines; kinetics of the binding of IFN-γ to its receptor (PubMed 2959767).</p>
    <p>Standing of the number: measured.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="measured" source="800000 1/(M·s) (association at 4 °C), in a human monocytes and monocyte-like lines; kinetics of the binding of IFN-γ to its receptor (PubMed 2959767)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_12" name="rate constant: IFN gamma leaves IFNGR1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_12">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000038"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:2959767"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000038"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000269"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 0.0002 1/s (dissociation at 4 °C), in a human monocytes and monocyte-like lines; kinetics of the binding of IFN-γ to its receptor (PubMed 2959767).</p>
    <p>Standing of the number: measured.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="measured" source="0.0002 1/s (dissociation at 4 °C), in a human monocytes and monocyte-like lines; kinetics of the binding of IFN-γ to its receptor (PubMed 2959767)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_13" name="rate constant: IFN gamma assembles IFNGR" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_13">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/biomodels.db:BIOMD0000000093"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:12527385"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 0.04 1/(nM·s) (reaction v3, kf), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="0.04 1/(nM·s) (reaction v3, kf), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_14" name="rate constant: IFNGR falls apart" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_14">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000038"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/biomodels.db:BIOMD0000000093"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:12527385"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000038"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 0.2 1/s (reaction v3, kb), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="0.2 1/s (reaction v3, kb), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_15" name="rate constant: JAK activation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_15">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: 0.02/s, so that IFNAR1 is phosphorylated within 5 min (Abramovich et al. 1994); four times the 0.005/s of Yamada et al. 2003.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="R04" standing="assumed" source="assumed: 0.02/s, so that IFNAR1 is phosphorylated within 5 min (Abramovich et al. 1994); four times the 0.005/s of Yamada et al. 2003"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_16" name="rate constant: type II receptor inactivation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_16">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.3389/fimmu.2022.947213"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:36238296"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 120 min half-time (parameters.m, kinvIFNgRa), in a mouse macrophage, in the volumes of a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory (PubMed 36238296, doi:10.3389/fimmu.2022.947213).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="120 min half-time (parameters.m, kinvIFNgRa), in a mouse macrophage, in the volumes of a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory (PubMed 36238296, doi:10.3389/fimmu.2022.947213)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_17" name="rate constant: receptor recovery" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_17">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a spent receptor gives its chains back within the hour; no value was found.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="R04" standing="assumed" source="assumed: a spent receptor gives its chains back within the hour; no value was found"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_18" name="STAT1 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_18">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/biomodels.db:BIOMD0000000093"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:12527385"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 1000 nM (start of STAT1c), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" standing="published model" source="1000 nM (start of STAT1c), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_19" name="expression of STAT1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_19">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000115415"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:6772"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (STAT1).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (STAT1)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_20" name="STAT2 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_20">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: 4.5e4 copies, within 1e4–7e4 of three models (Kok et al. 2020, Maier et al. 2022, Kalliara et al. 2022).</p>
    <p>Standing of the number: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" standing="assumed" source="assumed: 4.5e4 copies, within 1e4–7e4 of three models (Kok et al. 2020, Maier et al. 2022, Kalliara et al. 2022)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_21" name="expression of STAT2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_21">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000170581"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:6773"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (STAT2).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (STAT2)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_22" name="rate constant: IFNGR phosphorylates STAT1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_22">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: chosen so that tyrosine phosphorylation is half-maximal within minutes; per nM of active receptor, below the kcat/Km of Yamada et al. 2003.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J08 (stated; that each loss abolishes it is inferred; IFN-activated STATs and their cellular partners: classical pathways, refs 19-21,28): IFN-γ: JAK1 and JAK2 → STAT1 Tyr701 → STAT1–STAT1 → nucleus → GAS. Without STAT1, or without either JAK, none of it.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J08" standing="assumed" source="assumed: chosen so that tyrosine phosphorylation is half-maximal within minutes; per nM of active receptor, below the kcat/Km of Yamada et al. 2003"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_23" name="rate constant: STAT export" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_23">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/biomodels.db:BIOMD0000000093"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:12527385"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 0.05 1/s (reaction v23, kf), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="0.05 1/s (reaction v23, kf), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_24" name="rate constant: STAT1 dephosphorylation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_24">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.3389/fimmu.2022.947213"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:36238296"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 20 min half-time (parameters.m, ts1pc), in a mouse macrophage, in the volumes of a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory (PubMed 36238296, doi:10.3389/fimmu.2022.947213).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="20 min half-time (parameters.m, ts1pc), in a mouse macrophage, in the volumes of a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory (PubMed 36238296, doi:10.3389/fimmu.2022.947213)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_25" name="rate constant: STAT2 dephosphorylation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_25">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.3389/fimmu.2022.947213"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:36238296"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 20 min half-time (parameters.m, ts2pc), in a mouse macrophage, in the volumes of a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory (PubMed 36238296, doi:10.3389/fimmu.2022.947213).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="20 min half-time (parameters.m, ts2pc), in a mouse macrophage, in the volumes of a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory (PubMed 36238296, doi:10.3389/fimmu.2022.947213)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_26" name="rate constant: STAT pairing" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_26">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/biomodels.db:BIOMD0000000093"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:12527385"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 0.02 1/(nM·s) (reaction v8, kf), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="0.02 1/(nM·s) (reaction v8, kf), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_27" name="rate constant: STAT parting" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_27">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000038"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/biomodels.db:BIOMD0000000093"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:12527385"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000038"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 0.1 1/s (reaction v8, kb), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="0.1 1/s (reaction v8, kb), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_28" name="rate constant: STAT import" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_28">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/biomodels.db:BIOMD0000000093"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:12527385"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 0.005 1/s (reaction v16, kf), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="0.005 1/s (reaction v16, kf), in a none in particular; Yamada et al. 2003, Control mechanism of JAK/STAT signal transduction pathway, FEBS Lett 534:190–196 (PubMed 12527385, BIOMD0000000093)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_29" name="rate constant: STAT pair dephosphorylation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_29">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.3389/fimmu.2022.947213"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:36238296"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: 25 min half-time (parameters.m, ts1s1p_n and ts1s2p_n), in a mouse macrophage, in the volumes of a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory (PubMed 36238296, doi:10.3389/fimmu.2022.947213).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="25 min half-time (parameters.m, ts1s1p_n and ts1s2p_n), in a mouse macrophage, in the volumes of a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory (PubMed 36238296, doi:10.3389/fimmu.2022.947213)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_30" name="rate constant: STAT1 STAT2 parting" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_30">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000038"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000038"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: STAT1–STAT2 holds five times tighter than the other pairs, so that ISGF3 draws STAT1 away.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J14 (stated; Introduction, refs 14): IRF1: preferentially IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J14" standing="assumed" source="assumed: STAT1–STAT2 holds five times tighter than the other pairs, so that ISGF3 draws STAT1 away"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_31" name="IRF9 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_31">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: 1000 copies, within 600–1500 of three models (Kok et al. 2020, Maier et al. 2022, Kalliara et al. 2022).</p>
    <p>Standing of the number: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" standing="assumed" source="assumed: 1000 copies, within 600–1500 of three models (Kok et al. 2020, Maier et al. 2022, Kalliara et al. 2022)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_32" name="expression of IRF9" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_32">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000213928"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:10379"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (IRF9).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (IRF9)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_33" name="rate constant: ISGF3 formation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_33">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: slow, so that nuclear ISGF3 is highest after about 4 h (Kok 2020, Maier 2022).</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J04" standing="assumed" source="assumed: slow, so that nuclear ISGF3 is highest after about 4 h (Kok 2020, Maier 2022)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_34" name="rate constant: ISGF3 dephosphorylation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_34">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: IRF9 shields the pair: with this half-time nuclear ISGF3 takes about 4 h to its height.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J04" standing="assumed" source="assumed: IRF9 shields the pair: with this half-time nuclear ISGF3 takes about 4 h to its height"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_35" name="rate constant: IRF9 export" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_35">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: as free STATs.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J03 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 19-21): Mature ISGF3 = tyrosine-phosphorylated STAT1 + tyrosine-phosphorylated STAT2 + IRF9; IRF9 is not tyrosine-phosphorylated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J03" standing="assumed" source="assumed: as free STATs"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_36" name="GAS free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_36">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: 2 nM are 300 sites in the nucleus.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="J06" standing="assumed" source="assumed: 2 nM are 300 sites in the nucleus"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_37" name="rate constant: complex leaves GAS" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_37">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000038"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000038"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: complexes stay on DNA for about a minute.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J07 (stated, figure; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26,28): Both types make STAT1–STAT1, which goes to the nucleus and binds GAS.</p>
    <p>It serves J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J07 J06" standing="assumed" source="assumed: complexes stay on DNA for about a minute"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_38" name="rate constant: complex binds GAS" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_38">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a dissociation constant of 20 nM.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J07 (stated, figure; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26,28): Both types make STAT1–STAT1, which goes to the nucleus and binds GAS.</p>
    <p>It serves J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J07 J06" standing="assumed" source="assumed: a dissociation constant of 20 nM"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_39" name="ISRE free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_39">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: 2 nM are 300 sites in the nucleus.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J05 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISGF3 is the only complex that binds ISRE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="J05" standing="assumed" source="assumed: 2 nM are 300 sites in the nucleus"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_40" name="rate constant: complex leaves ISRE" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_40">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000038"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000038"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: complexes stay on DNA for about a minute.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J04" standing="assumed" source="assumed: complexes stay on DNA for about a minute"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_41" name="rate constant: complex binds ISRE" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_41">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a dissociation constant of 1 nM.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J04" standing="assumed" source="assumed: a dissociation constant of 1 nM"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_42" name="ISRE promoter free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_42">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: 1 nM are 150 promoters.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="J11" standing="assumed" source="assumed: 1 nM are 150 promoters"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_43" name="rate constant: promoter closes" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_43">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a promoter stays open for ten minutes after its last push.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>It serves S14 (stated; IFN-activated STATs and their cellular partners: serine phosphorylation of STATs, refs 29,30): STAT3 Ser727 too is not needed for translocation or binding and is needed for full transcription.</p>
    <p>It serves C16 (stated; CRK proteins in IFN-mediated signalling, refs 63,64): CRKL–STAT5 also forms in BCR–ABL-expressing CML lines and binds PML-promoter elements; PML is IFN-α-induced.</p>
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>It serves J16 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 27): IFN-γ production in viral infection needs STAT4 activated by IFN-α/β.</p>
    <p>It serves S13 (stated for chemotherapy; for IFN inferred; PI3K in IFN-mediated signalling: regulation of serine phosphorylation of STAT1 by PI3K, refs 110): Ser727 phosphorylation by PKC-δ carries chemotherapy-induced apoptosis and so pro-apoptotic transcription; that IFN needs it likewise is inferred.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J11 S14 C16 M02 J16 S13" standing="assumed" source="assumed: a promoter stays open for ten minutes after its last push"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_44" name="GAS promoter free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_44">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: 1 nM are 150 promoters.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="J11" standing="assumed" source="assumed: 1 nM are 150 promoters"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_45" name="rate constant: ISRE promoter opened by ISGF3" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_45">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a bound complex opens a promoter within minutes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J04" standing="assumed" source="assumed: a bound complex opens a promoter within minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_46" name="rate constant: GAS promoter opened by STAT1 dimer" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_46">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a bound complex opens a promoter within minutes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J06" standing="assumed" source="assumed: a bound complex opens a promoter within minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_47" name="rate constant: GAS promoter opened by other STAT pairs" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_47">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a bound complex opens a promoter within minutes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J06" standing="assumed" source="assumed: a bound complex opens a promoter within minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_48" name="rate constant: OAS1 mRNA decay" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_48">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a half-life of 2 h, as STAT1 mRNA and TAP1 mRNA in Kalliara et al. 2022.</p>
    <p>Standing of the number: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="assumed" source="assumed: a half-life of 2 h, as STAT1 mRNA and TAP1 mRNA in Kalliara et al. 2022"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_49" name="rate constant: OAS1 transcription" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_49">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: an open promoter makes a transcript in about ten minutes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>It serves J12 (stated; Introduction, refs 14): OAS1 (2′,5′-oligoadenylate synthetase 1): IFN-α and IFN-β, not IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J11 J12" standing="assumed" source="assumed: an open promoter makes a transcript in about ten minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_50" name="rate constant: IRF1 mRNA decay" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_50">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a half-life of 45 min: IRF1 is an early gene, whose message is at its height within one or two hours; Kalliara et al. 2022 have 3 h.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J14 (stated; Introduction, refs 14): IRF1: preferentially IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J14" standing="assumed" source="assumed: a half-life of 45 min: IRF1 is an early gene, whose message is at its height within one or two hours; Kalliara et al. 2022 have 3 h"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_51" name="rate constant: IRF1 transcription" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_51">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: an open promoter makes a transcript in about ten minutes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>It serves J14 (stated; Introduction, refs 14): IRF1: preferentially IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J11 J14" standing="assumed" source="assumed: an open promoter makes a transcript in about ten minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_52" name="rate constant: IFITM1 mRNA decay" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_52">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a half-life of 2 h, as STAT1 mRNA and TAP1 mRNA in Kalliara et al. 2022.</p>
    <p>Standing of the number: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="assumed" source="assumed: a half-life of 2 h, as STAT1 mRNA and TAP1 mRNA in Kalliara et al. 2022"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_53" name="rate constant: IFITM1 transcription" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_53">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000035"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000035"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: an open promoter makes a transcript in about ten minutes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>It serves J13 (stated; Introduction, refs 14): IFITM1 (9-27): every IFN.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="J11 J13" standing="assumed" source="assumed: an open promoter makes a transcript in about ten minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_54" name="the number two" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_54">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: a fixed number of the notation, not a quantity of the cell.</p>
    <p>Standing of the number: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="constant" standing="assumed" source="assumed: a fixed number of the notation, not a quantity of the cell"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_55" name="active JAK1" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_55">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>R05 (stated, figure; the negatives inferred; IFN-activated STATs and their cellular partners: classical pathways, refs 10,11,18-22,28): Type I activates TYK2 and JAK1, not JAK2; type II activates JAK1 and JAK2, not TYK2.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="R04 R05" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR (active) (membrane)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_56" name="active JAK2" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_56">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>R05 (stated, figure; the negatives inferred; IFN-activated STATs and their cellular partners: classical pathways, refs 10,11,18-22,28): Type I activates TYK2 and JAK1, not JAK2; type II activates JAK1 and JAK2, not TYK2.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="R04 R05" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR (active) (membrane)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_57" name="GAS elements occupied" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_57">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="J06" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT1 on GAS (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT2 on GAS (nucleus)],Reference=Concentration&gt;)/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_58" name="ISRE elements occupied" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_58">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>J05 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISGF3 is the only complex that binds ISRE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="J04 J05" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 on ISRE (nucleus)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_59" name="ISGF3 wherever it is, free and on ISRE" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_59">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>J03 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 19-21): Mature ISGF3 = tyrosine-phosphorylated STAT1 + tyrosine-phosphorylated STAT2 + IRF9; IRF9 is not tyrosine-phosphorylated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="J03" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[ISGF3 (cytosol)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 on ISRE (nucleus)],Reference=Concentration&gt;)/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_60" name="ISGF3 in the nucleus, free and on ISRE" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_60">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="J04" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 on ISRE (nucleus)],Reference=Concentration&gt;)/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_61" name="OAS1 mRNA" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_61">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>J12 (stated; Introduction, refs 14): OAS1 (2′,5′-oligoadenylate synthetase 1): IFN-α and IFN-β, not IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="J11 J12" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[OAS1 mRNA (cytosol)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_62" name="IRF1 mRNA" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_62">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>J14 (stated; Introduction, refs 14): IRF1: preferentially IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="J11 J14" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[IRF1 mRNA (cytosol)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_63" name="IFITM1 mRNA" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_63">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>J13 (stated; Introduction, refs 14): IFITM1 (9-27): every IFN.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="J11 J13" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[IFITM1 mRNA (cytosol)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_64" name="STAT1 phosphorylated on Tyr701" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_64">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>J01 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 11,19-22): Type I phosphorylates STAT1, STAT2, STAT3 and STAT5 on tyrosine, whichever type I IFN it is.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="J01" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[the number two],Reference=Value&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT1–STAT1 (cytosol)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT1 pY701 (cytosol)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT1–STAT2 (cytosol)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[ISGF3 (cytosol)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[the number two],Reference=Value&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT1 (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[the number two],Reference=Value&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT1 on GAS (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT2 (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT2 on GAS (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 on ISRE (nucleus)],Reference=Concentration&gt;)/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_65" name="STAT2 phosphorylated on tyrosine" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_65">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>J01 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 11,19-22): Type I phosphorylates STAT1, STAT2, STAT3 and STAT5 on tyrosine, whichever type I IFN it is.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="J01" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT2 pY (cytosol)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT1–STAT2 (cytosol)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[ISGF3 (cytosol)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT2 (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT2 on GAS (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 on ISRE (nucleus)],Reference=Concentration&gt;)/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_66" name="STAT1 in nuclear homodimers" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_66">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>J07 (stated, figure; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26,28): Both types make STAT1–STAT1, which goes to the nucleus and binds GAS.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="J07" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[the number two],Reference=Value&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT1 (nucleus)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
    </ListOfModelValues>
    <ListOfReactions>
      <Reaction key="Reaction_0" name="IFNGR1 binds JAK1" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_0">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000177"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0065003"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Standing: figure.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="R03" standing="figure"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_3" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_5" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_1" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_0" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_9"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_3"/>
              <SourceParameter reference="Metabolite_5"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_1" name="IFNGR2 binds JAK2" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_1">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000177"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0065003"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Standing: figure.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="R03" standing="figure"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_4" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_6" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_2" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_1" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_9"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_4"/>
              <SourceParameter reference="Metabolite_6"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_2" name="IFN-γ binds IFNGR1:JAK1" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_2">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000177"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0065003"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>R02 (stated; that neither engages the other's is inferred; Introduction, refs 7,8): IFN-γ, the only type II IFN, signals through a different receptor, IFNGR1 + IFNGR2; neither type engages the other's receptor.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="R02" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_0" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_1" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_7" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_2" name="k_IFN_gamma_binds_IFNGR1" value="1"/>
          <Constant key="Parameter_3" name="k_IFN_gamma_leaves_IFNGR1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_81" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_678">
              <SourceParameter reference="Metabolite_1"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_679">
              <SourceParameter reference="Metabolite_0"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_680">
              <SourceParameter reference="Metabolite_7"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_681">
              <SourceParameter reference="ModelValue_11"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_682">
              <SourceParameter reference="ModelValue_12"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_683">
              <SourceParameter reference="Compartment_1"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_3" name="IFN-γ:IFNGR1:JAK1 assembles with IFNGR2:JAK2" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_3">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000177"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0065003"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>R02 (stated; that neither engages the other's is inferred; Introduction, refs 7,8): IFN-γ, the only type II IFN, signals through a different receptor, IFNGR1 + IFNGR2; neither type engages the other's receptor.</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="R02 R04" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_7" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_2" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_8" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_4" name="k1" value="1"/>
          <Constant key="Parameter_5" name="k2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_14" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_69">
              <SourceParameter reference="ModelValue_13"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_68">
              <SourceParameter reference="Metabolite_7"/>
              <SourceParameter reference="Metabolite_2"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_78">
              <SourceParameter reference="ModelValue_14"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_79">
              <SourceParameter reference="Metabolite_8"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_4" name="JAKs on IFNGR phosphorylate each other" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_4">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000216"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0018108"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>R05 (stated, figure; the negatives inferred; IFN-activated STATs and their cellular partners: classical pathways, refs 10,11,18-22,28): Type I activates TYK2 and JAK1, not JAK2; type II activates JAK1 and JAK2, not TYK2.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="phosphorylation" certainty="known" evidence="R04 R05" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_8" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_9" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_6" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_15"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_8"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_5" name="IFN-γ:IFNGR (active) loses its phosphates" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_5">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000330"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0035335"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>Assumed: the active receptor runs down; the review does not say how</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="dephosphorylation" certainty="known" evidence="R04" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_9" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_10" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_7" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_16"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_9"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_6" name="IFNGR spent dissociates" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_6">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000180"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0032984"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>Assumed: the spent receptor falls apart, its ligand is lost and its chains are used again</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="dissociation" certainty="known" evidence="R04" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_10" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_1" stoichiometry="1"/>
          <Product metabolite="Metabolite_2" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_8" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_17"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_10"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_7" name="IFN-γ:IFNGR (active) phosphorylates STAT1 on Y701" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_7">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000216"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0018108"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J08 (stated; that each loss abolishes it is inferred; IFN-activated STATs and their cellular partners: classical pathways, refs 19-21,28): IFN-γ: JAK1 and JAK2 → STAT1 Tyr701 → STAT1–STAT1 → nucleus → GAS. Without STAT1, or without either JAK, none of it.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="phosphorylation" certainty="known" evidence="J08" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_11" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_14" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_9" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_9" name="k_IFNGR_phosphorylates_STAT1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_82" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_698">
              <SourceParameter reference="Metabolite_9"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_699">
              <SourceParameter reference="Metabolite_11"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_700">
              <SourceParameter reference="Compartment_2"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_701">
              <SourceParameter reference="ModelValue_22"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_8" name="STAT1 Y701 dephosphorylated in the cytosol" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_8">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000330"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0035335"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J01 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 11,19-22): Type I phosphorylates STAT1, STAT2, STAT3 and STAT5 on tyrosine, whichever type I IFN it is.</p>
    <p>Assumed: tyrosine phosphorylation is reversed; the review names no phosphatase</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="dephosphorylation" certainty="known" evidence="J01" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_14" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_11" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_10" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_24"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_14"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_9" name="STAT1 leaves the nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_9">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000185"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006611"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Assumed: STATs without phosphotyrosine return to the cytosol</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transport" certainty="known" evidence="J18" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_26" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_11" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_11" name="k_STAT_export" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_83" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_707">
              <SourceParameter reference="Metabolite_26"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_708">
              <SourceParameter reference="ModelValue_23"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_709">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_10" name="STAT2 Y dephosphorylated in the cytosol" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_10">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000330"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0035335"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J01 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 11,19-22): Type I phosphorylates STAT1, STAT2, STAT3 and STAT5 on tyrosine, whichever type I IFN it is.</p>
    <p>Assumed: tyrosine phosphorylation is reversed; the review names no phosphatase</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="dephosphorylation" certainty="known" evidence="J01" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_15" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_12" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_12" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_25"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_15"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_11" name="STAT2 leaves the nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_11">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000185"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006611"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Assumed: STATs without phosphotyrosine return to the cytosol</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transport" certainty="known" evidence="J18" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_27" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_12" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_13" name="k_STAT_export" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_84" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_715">
              <SourceParameter reference="Metabolite_27"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_716">
              <SourceParameter reference="ModelValue_23"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_717">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_12" name="STAT1 binds STAT1" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_12">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000177"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0065003"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J07 (stated, figure; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26,28): Both types make STAT1–STAT1, which goes to the nucleus and binds GAS.</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="J07 J18" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_14" stoichiometry="2"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_16" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_14" name="k1" value="1"/>
          <Constant key="Parameter_15" name="k2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_14" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_69">
              <SourceParameter reference="ModelValue_26"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_68">
              <SourceParameter reference="Metabolite_14"/>
              <SourceParameter reference="Metabolite_14"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_78">
              <SourceParameter reference="ModelValue_27"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_79">
              <SourceParameter reference="Metabolite_16"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_13" name="STAT1–STAT1 enters the nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_13">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000185"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006606"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J07 (stated, figure; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26,28): Both types make STAT1–STAT1, which goes to the nucleus and binds GAS.</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transport" certainty="known" evidence="J07 J18" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_16" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_28" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_16" name="k_STAT_import" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_85" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_725">
              <SourceParameter reference="Metabolite_16"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_726">
              <SourceParameter reference="Compartment_2"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_727">
              <SourceParameter reference="ModelValue_28"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_14" name="STAT1 STAT1 dephosphorylated in nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_14">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000330"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0035335"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Assumed: nuclear pairs are dephosphorylated, both partners at once, and fall apart</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="dephosphorylation" certainty="known" evidence="J18" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_28" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_26" stoichiometry="2"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_17" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_29"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_28"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_15" name="STAT1 binds STAT2" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_15">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000177"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0065003"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="J06 J18" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_14" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_15" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_17" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_18" name="k1" value="1"/>
          <Constant key="Parameter_19" name="k2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_14" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_69">
              <SourceParameter reference="ModelValue_26"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_68">
              <SourceParameter reference="Metabolite_14"/>
              <SourceParameter reference="Metabolite_15"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_78">
              <SourceParameter reference="ModelValue_30"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_79">
              <SourceParameter reference="Metabolite_17"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_16" name="STAT1–STAT2 enters the nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_16">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000185"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006606"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transport" certainty="known" evidence="J06 J18" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_17" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_29" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_20" name="k_STAT_import" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_86" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_737">
              <SourceParameter reference="Metabolite_17"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_738">
              <SourceParameter reference="Compartment_2"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_739">
              <SourceParameter reference="ModelValue_28"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_17" name="STAT1 STAT2 dephosphorylated in nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_17">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000330"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0035335"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Assumed: nuclear pairs are dephosphorylated, both partners at once, and fall apart</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="dephosphorylation" certainty="known" evidence="J18" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_29" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_26" stoichiometry="1"/>
          <Product metabolite="Metabolite_27" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_21" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_29"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_29"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_18" name="STAT1–STAT2 binds IRF9" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_18">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000177"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0065003"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J03 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 19-21): Mature ISGF3 = tyrosine-phosphorylated STAT1 + tyrosine-phosphorylated STAT2 + IRF9; IRF9 is not tyrosine-phosphorylated.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="J03" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_17" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_13" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_18" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_22" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_33"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_17"/>
              <SourceParameter reference="Metabolite_13"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_19" name="ISGF3 enters the nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_19">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000185"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006606"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>J18 (stated; IFN-activated STATs and their cellular partners: classical pathways; serine phosphorylation of STATs): Tyrosine phosphorylation is needed to form the STAT complexes and for their nuclear translocation.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transport" certainty="known" evidence="J04 J18" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_18" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_30" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_23" name="k_STAT_import" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_87" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_747">
              <SourceParameter reference="Metabolite_18"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_748">
              <SourceParameter reference="Compartment_2"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_749">
              <SourceParameter reference="ModelValue_28"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_20" name="ISGF3 dephosphorylated in nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_20">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000330"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0035335"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J03 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 19-21): Mature ISGF3 = tyrosine-phosphorylated STAT1 + tyrosine-phosphorylated STAT2 + IRF9; IRF9 is not tyrosine-phosphorylated.</p>
    <p>Assumed: ISGF3 is dissolved in the nucleus when its STATs lose their phosphates</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="dephosphorylation" certainty="known" evidence="J03" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_30" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_26" stoichiometry="1"/>
          <Product metabolite="Metabolite_27" stoichiometry="1"/>
          <Product metabolite="Metabolite_31" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_24" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_34"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_30"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_21" name="IRF9 leaves the nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_21">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000185"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006611"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J03 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 19-21): Mature ISGF3 = tyrosine-phosphorylated STAT1 + tyrosine-phosphorylated STAT2 + IRF9; IRF9 is not tyrosine-phosphorylated.</p>
    <p>Assumed: IRF9 returns to the cytosol for another round</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transport" certainty="known" evidence="J03" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_31" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_13" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_25" name="k_IRF9_export" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_88" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_755">
              <SourceParameter reference="Metabolite_31"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_756">
              <SourceParameter reference="ModelValue_35"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_757">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_22" name="GAS binds STAT1–STAT1" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_22">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000177"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0003677"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J07 (stated, figure; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26,28): Both types make STAT1–STAT1, which goes to the nucleus and binds GAS.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="J07" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_22" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_28" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_32" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_26" name="k1" value="1"/>
          <Constant key="Parameter_27" name="k2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_14" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_69">
              <SourceParameter reference="ModelValue_38"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_68">
              <SourceParameter reference="Metabolite_22"/>
              <SourceParameter reference="Metabolite_28"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_78">
              <SourceParameter reference="ModelValue_37"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_79">
              <SourceParameter reference="Metabolite_32"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_23" name="GAS binds STAT1–STAT2" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_23">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000177"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0003677"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="J06" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_22" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_29" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_33" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_28" name="k1" value="1"/>
          <Constant key="Parameter_29" name="k2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_14" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_69">
              <SourceParameter reference="ModelValue_38"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_68">
              <SourceParameter reference="Metabolite_22"/>
              <SourceParameter reference="Metabolite_29"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_78">
              <SourceParameter reference="ModelValue_37"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_79">
              <SourceParameter reference="Metabolite_33"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_24" name="ISRE binds ISGF3" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_24">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000177"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0003677"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="J04" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_23" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_30" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_34" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_30" name="k1" value="1"/>
          <Constant key="Parameter_31" name="k2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_14" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_69">
              <SourceParameter reference="ModelValue_41"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_68">
              <SourceParameter reference="Metabolite_23"/>
              <SourceParameter reference="Metabolite_30"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_78">
              <SourceParameter reference="ModelValue_40"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_79">
              <SourceParameter reference="Metabolite_34"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_25" name="ISRE promoter closes" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_25">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006355"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>Assumed: what has been opened closes again; the review is silent on how</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="known" evidence="J11" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_35" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_24" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_32" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_43"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_35"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_26" name="GAS promoter closes" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_26">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006355"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>Assumed: what has been opened closes again; the review is silent on how</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="known" evidence="J11" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_36" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_25" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_33" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_43"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_36"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_27" name="ISRE promoter opens" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_27">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006355"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="known" evidence="J04" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_24" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_35" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_34" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_34" name="k_ISRE_promoter_opened_by_ISGF3" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_89" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_777">
              <SourceParameter reference="Metabolite_34"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_778">
              <SourceParameter reference="Metabolite_24"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_779">
              <SourceParameter reference="ModelValue_45"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_28" name="GAS promoter opens" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_28">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006355"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J06 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21,25,26): Type I also makes the homodimers 1–1, 3–3, 4–4, 5–5, 6–6 and the heterodimers 1–2, 1–3, 1–4, 1–5, 2–3, 5–6 (those with STAT4 or STAT6 only where J02 allows). All bind GAS, none binds ISRE.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="known" evidence="J06" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_25" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_36" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_32" stoichiometry="1"/>
          <Modifier metabolite="Metabolite_33" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_35" name="k_GAS_promoter_opened_by_STAT1_dimer" value="1"/>
          <Constant key="Parameter_36" name="k_GAS_promoter_opened_by_other_STAT_pairs" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_90" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_785">
              <SourceParameter reference="Metabolite_32"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_786">
              <SourceParameter reference="Metabolite_33"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_787">
              <SourceParameter reference="Metabolite_25"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_788">
              <SourceParameter reference="ModelValue_46"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_789">
              <SourceParameter reference="ModelValue_47"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_29" name="OAS1 mRNA degradation" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_29">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000179"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006402"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>Assumed: mRNAs decay</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="degradation" certainty="known" evidence="J04" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_19" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfConstants>
          <Constant key="Parameter_37" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_48"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_19"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_30" name="OAS1 transcription" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_30">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000183"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006366"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>J12 (stated; Introduction, refs 14): OAS1 (2′,5′-oligoadenylate synthetase 1): IFN-α and IFN-β, not IFN-γ.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transcription" certainty="known" evidence="J11 J12" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfProducts>
          <Product metabolite="Metabolite_19" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_35" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_38" name="k_OAS1_transcription" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_91" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_795">
              <SourceParameter reference="Metabolite_35"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_796">
              <SourceParameter reference="ModelValue_49"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_797">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_31" name="IRF1 mRNA degradation" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_31">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000179"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006402"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>Assumed: mRNAs decay</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="degradation" certainty="known" evidence="J04" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_20" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfConstants>
          <Constant key="Parameter_39" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_50"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_20"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_32" name="IRF1 transcription" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_32">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000183"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006366"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>J14 (stated; Introduction, refs 14): IRF1: preferentially IFN-γ.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transcription" certainty="known" evidence="J11 J14" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfProducts>
          <Product metabolite="Metabolite_20" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_36" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_40" name="k_IRF1_transcription" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_92" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_803">
              <SourceParameter reference="Metabolite_36"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_804">
              <SourceParameter reference="ModelValue_51"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_805">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_33" name="IFITM1 mRNA degradation" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_33">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000179"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006402"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000306"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>Assumed: mRNAs decay</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="degradation" certainty="known" evidence="J04" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_21" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfConstants>
          <Constant key="Parameter_41" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_52"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_21"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_34" name="IFITM1 transcription" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_34">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000183"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006366"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000304"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>J11 (stated; IFN-activated STATs and their cellular partners: classical pathways): ISG promoters come as ISRE only, GAS only and both.</p>
    <p>J13 (stated; Introduction, refs 14): IFITM1 (9-27): every IFN.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transcription" certainty="known" evidence="J11 J13" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfProducts>
          <Product metabolite="Metabolite_21" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_35" stoichiometry="1"/>
          <Modifier metabolite="Metabolite_36" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_42" name="k_IFITM1_transcription" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_93" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_812">
              <SourceParameter reference="Metabolite_36"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_813">
              <SourceParameter reference="Metabolite_35"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_814">
              <SourceParameter reference="ModelValue_53"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_815">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
    </ListOfReactions>
    <ListOfModelParameterSets activeSet="ModelParameterSet_1">
      <ModelParameterSet key="ModelParameterSet_1" name="Initial State">
        <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#ModelParameterSet_1">
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <ModelParameterGroup cn="String=Initial Time" type="Group">
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT" value="0" type="Model" simulationType="time"/>
        </ModelParameterGroup>
        <ModelParameterGroup cn="String=Initial Compartment Sizes" type="Group">
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[extracellular space]" value="1.0000000000000001e-09" type="Compartment" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane]" value="2.4999999999999999e-13" type="Compartment" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)]" value="2.4999999999999999e-13" type="Compartment" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus]" value="2.4999999999999999e-13" type="Compartment" simulationType="fixed"/>
        </ModelParameterGroup>
        <ModelParameterGroup cn="String=Initial Species Values" type="Group">
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-γ (outside)]" value="602214.179" type="Species" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNGR1:JAK1 (membrane)]" value="3011.0708949999998" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNGR2:JAK2 (membrane)]" value="3011.0708949999998" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNGR1 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;-&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNGR2 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[JAK1 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[JAK1 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;-&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[JAK2 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[JAK2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR1:JAK1 (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR (assembled) (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR (active) (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR (spent) (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT1 (cytosol)]" value="150553.54475" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT1 free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of STAT1],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT2 (cytosol)]" value="45000.002865140748" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT2 free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of STAT2],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[IRF9 (cytosol)]" value="999.97664422950004" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IRF9 free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IRF9],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT1 pY701 (cytosol)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT2 pY (cytosol)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT1–STAT1 (cytosol)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[STAT1–STAT2 (cytosol)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[ISGF3 (cytosol)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[OAS1 mRNA (cytosol)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[IRF1 mRNA (cytosol)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[IFITM1 mRNA (cytosol)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[GAS (nucleus)]" value="301.10708949999997" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[GAS free in the resting cell],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISRE (nucleus)]" value="301.10708949999997" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISRE free in the resting cell],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISRE promoter (silent) (nucleus)]" value="150.55354474999999" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISRE promoter free in the resting cell],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[GAS promoter (silent) (nucleus)]" value="150.55354474999999" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[GAS promoter free in the resting cell],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1 (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT2 (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT1 (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT2 (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[IRF9 (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT1 on GAS (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[STAT1–STAT2 on GAS (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISGF3 on ISRE (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[ISRE promoter (open) (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[cell nucleus],Vector=Metabolites[GAS promoter (open) (nucleus)]" value="0" type="Species" simulationType="reactions"/>
        </ModelParameterGroup>
        <ModelParameterGroup cn="String=Initial Global Quantities" type="Group">
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR1]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IFNGR2]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[JAK1 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK1]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[JAK2 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of JAK2]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR1:JAK1 in the resting cell]" value="20" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: JAK on receptor chain]" value="6" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFNGR2:JAK2 in the resting cell]" value="20" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFN gamma binds IFNGR1]" value="0.048000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFN gamma leaves IFNGR1]" value="0.012" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFN gamma assembles IFNGR]" value="2.3999999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFNGR falls apart]" value="12" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: JAK activation]" value="1.2" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: type II receptor inactivation]" value="0.0057759999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: receptor recovery]" value="0.02" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT1 free in the resting cell]" value="1000" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of STAT1]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT2 free in the resting cell]" value="298.89699999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of STAT2]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFNGR phosphorylates STAT1]" value="0.012" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT export]" value="3" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT1 dephosphorylation]" value="0.034660000000000003" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT2 dephosphorylation]" value="0.034660000000000003" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT pairing]" value="1.2" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT parting]" value="6" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT import]" value="0.29999999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT pair dephosphorylation]" value="0.027730000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT1 STAT2 parting]" value="1.2" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IRF9 free in the resting cell]" value="6.6420000000000003" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[expression of IRF9]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: ISGF3 formation]" value="0.00029999999999999997" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: ISGF3 dephosphorylation]" value="0.0069309999999999997" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IRF9 export]" value="3" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[GAS free in the resting cell]" value="2" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: complex leaves GAS]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: complex binds GAS]" value="0.050000000000000003" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISRE free in the resting cell]" value="2" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: complex leaves ISRE]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: complex binds ISRE]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISRE promoter free in the resting cell]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: promoter closes]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[GAS promoter free in the resting cell]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: ISRE promoter opened by ISGF3]" value="0.20000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: GAS promoter opened by STAT1 dimer]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: GAS promoter opened by other STAT pairs]" value="0.01" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: OAS1 mRNA decay]" value="0.0057759999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: OAS1 transcription]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IRF1 mRNA decay]" value="0.0154" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IRF1 transcription]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFITM1 mRNA decay]" value="0.0057759999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFITM1 transcription]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[the number two]" value="2" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[active JAK1]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[active JAK2]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[GAS elements occupied]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISRE elements occupied]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISGF3 wherever it is\, free and on ISRE]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISGF3 in the nucleus\, free and on ISRE]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[OAS1 mRNA]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IRF1 mRNA]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFITM1 mRNA]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT1 phosphorylated on Tyr701]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT2 phosphorylated on tyrosine]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT1 in nuclear homodimers]" value="0" type="ModelValue" simulationType="assignment"/>
        </ModelParameterGroup>
        <ModelParameterGroup cn="String=Kinetic Parameters" type="Group">
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFNGR1 binds JAK1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFNGR1 binds JAK1],ParameterGroup=Parameters,Parameter=k1" value="6" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: JAK on receptor chain],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFNGR2 binds JAK2]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFNGR2 binds JAK2],ParameterGroup=Parameters,Parameter=k1" value="6" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: JAK on receptor chain],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFN-γ binds IFNGR1:JAK1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFN-γ binds IFNGR1:JAK1],ParameterGroup=Parameters,Parameter=k_IFN_gamma_binds_IFNGR1" value="0.048000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFN gamma binds IFNGR1],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFN-γ binds IFNGR1:JAK1],ParameterGroup=Parameters,Parameter=k_IFN_gamma_leaves_IFNGR1" value="0.012" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFN gamma leaves IFNGR1],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFN-γ:IFNGR1:JAK1 assembles with IFNGR2:JAK2]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFN-γ:IFNGR1:JAK1 assembles with IFNGR2:JAK2],ParameterGroup=Parameters,Parameter=k1" value="2.3999999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFN gamma assembles IFNGR],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFN-γ:IFNGR1:JAK1 assembles with IFNGR2:JAK2],ParameterGroup=Parameters,Parameter=k2" value="12" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFNGR falls apart],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[JAKs on IFNGR phosphorylate each other]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[JAKs on IFNGR phosphorylate each other],ParameterGroup=Parameters,Parameter=k1" value="1.2" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: JAK activation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFN-γ:IFNGR (active) loses its phosphates]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFN-γ:IFNGR (active) loses its phosphates],ParameterGroup=Parameters,Parameter=k1" value="0.0057759999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: type II receptor inactivation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFNGR spent dissociates]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFNGR spent dissociates],ParameterGroup=Parameters,Parameter=k1" value="0.02" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: receptor recovery],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFN-γ:IFNGR (active) phosphorylates STAT1 on Y701]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFN-γ:IFNGR (active) phosphorylates STAT1 on Y701],ParameterGroup=Parameters,Parameter=k_IFNGR_phosphorylates_STAT1" value="0.012" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFNGR phosphorylates STAT1],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 Y701 dephosphorylated in the cytosol]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 Y701 dephosphorylated in the cytosol],ParameterGroup=Parameters,Parameter=k1" value="0.034660000000000003" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT1 dephosphorylation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 leaves the nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 leaves the nucleus],ParameterGroup=Parameters,Parameter=k_STAT_export" value="3" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT export],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT2 Y dephosphorylated in the cytosol]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT2 Y dephosphorylated in the cytosol],ParameterGroup=Parameters,Parameter=k1" value="0.034660000000000003" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT2 dephosphorylation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT2 leaves the nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT2 leaves the nucleus],ParameterGroup=Parameters,Parameter=k_STAT_export" value="3" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT export],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 binds STAT1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 binds STAT1],ParameterGroup=Parameters,Parameter=k1" value="1.2" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT pairing],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 binds STAT1],ParameterGroup=Parameters,Parameter=k2" value="6" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT parting],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1–STAT1 enters the nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1–STAT1 enters the nucleus],ParameterGroup=Parameters,Parameter=k_STAT_import" value="0.29999999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT import],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 STAT1 dephosphorylated in nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 STAT1 dephosphorylated in nucleus],ParameterGroup=Parameters,Parameter=k1" value="0.027730000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT pair dephosphorylation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 binds STAT2]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 binds STAT2],ParameterGroup=Parameters,Parameter=k1" value="1.2" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT pairing],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 binds STAT2],ParameterGroup=Parameters,Parameter=k2" value="1.2" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT1 STAT2 parting],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1–STAT2 enters the nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1–STAT2 enters the nucleus],ParameterGroup=Parameters,Parameter=k_STAT_import" value="0.29999999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT import],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 STAT2 dephosphorylated in nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1 STAT2 dephosphorylated in nucleus],ParameterGroup=Parameters,Parameter=k1" value="0.027730000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT pair dephosphorylation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1–STAT2 binds IRF9]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[STAT1–STAT2 binds IRF9],ParameterGroup=Parameters,Parameter=k1" value="0.00029999999999999997" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: ISGF3 formation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISGF3 enters the nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISGF3 enters the nucleus],ParameterGroup=Parameters,Parameter=k_STAT_import" value="0.29999999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: STAT import],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISGF3 dephosphorylated in nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISGF3 dephosphorylated in nucleus],ParameterGroup=Parameters,Parameter=k1" value="0.0069309999999999997" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: ISGF3 dephosphorylation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IRF9 leaves the nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IRF9 leaves the nucleus],ParameterGroup=Parameters,Parameter=k_IRF9_export" value="3" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IRF9 export],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS binds STAT1–STAT1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS binds STAT1–STAT1],ParameterGroup=Parameters,Parameter=k1" value="0.050000000000000003" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: complex binds GAS],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS binds STAT1–STAT1],ParameterGroup=Parameters,Parameter=k2" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: complex leaves GAS],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS binds STAT1–STAT2]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS binds STAT1–STAT2],ParameterGroup=Parameters,Parameter=k1" value="0.050000000000000003" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: complex binds GAS],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS binds STAT1–STAT2],ParameterGroup=Parameters,Parameter=k2" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: complex leaves GAS],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISRE binds ISGF3]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISRE binds ISGF3],ParameterGroup=Parameters,Parameter=k1" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: complex binds ISRE],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISRE binds ISGF3],ParameterGroup=Parameters,Parameter=k2" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: complex leaves ISRE],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISRE promoter closes]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISRE promoter closes],ParameterGroup=Parameters,Parameter=k1" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: promoter closes],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS promoter closes]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS promoter closes],ParameterGroup=Parameters,Parameter=k1" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: promoter closes],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISRE promoter opens]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[ISRE promoter opens],ParameterGroup=Parameters,Parameter=k_ISRE_promoter_opened_by_ISGF3" value="0.20000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: ISRE promoter opened by ISGF3],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS promoter opens]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS promoter opens],ParameterGroup=Parameters,Parameter=k_GAS_promoter_opened_by_STAT1_dimer" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: GAS promoter opened by STAT1 dimer],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[GAS promoter opens],ParameterGroup=Parameters,Parameter=k_GAS_promoter_opened_by_other_STAT_pairs" value="0.01" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: GAS promoter opened by other STAT pairs],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[OAS1 mRNA degradation]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[OAS1 mRNA degradation],ParameterGroup=Parameters,Parameter=k1" value="0.0057759999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: OAS1 mRNA decay],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[OAS1 transcription]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[OAS1 transcription],ParameterGroup=Parameters,Parameter=k_OAS1_transcription" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: OAS1 transcription],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IRF1 mRNA degradation]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IRF1 mRNA degradation],ParameterGroup=Parameters,Parameter=k1" value="0.0154" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IRF1 mRNA decay],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IRF1 transcription]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IRF1 transcription],ParameterGroup=Parameters,Parameter=k_IRF1_transcription" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IRF1 transcription],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFITM1 mRNA degradation]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFITM1 mRNA degradation],ParameterGroup=Parameters,Parameter=k1" value="0.0057759999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFITM1 mRNA decay],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFITM1 transcription]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Reactions[IFITM1 transcription],ParameterGroup=Parameters,Parameter=k_IFITM1_transcription" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[rate constant: IFITM1 transcription],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
        </ModelParameterGroup>
      </ModelParameterSet>
    </ListOfModelParameterSets>
    <StateTemplate>
      <StateTemplateVariable objectReference="Model_1"/>
      <StateTemplateVariable objectReference="Metabolite_14"/>
      <StateTemplateVariable objectReference="Metabolite_26"/>
      <StateTemplateVariable objectReference="Metabolite_1"/>
      <StateTemplateVariable objectReference="Metabolite_17"/>
      <StateTemplateVariable objectReference="Metabolite_30"/>
      <StateTemplateVariable objectReference="Metabolite_2"/>
      <StateTemplateVariable objectReference="Metabolite_29"/>
      <StateTemplateVariable objectReference="Metabolite_28"/>
      <StateTemplateVariable objectReference="Metabolite_11"/>
      <StateTemplateVariable objectReference="Metabolite_9"/>
      <StateTemplateVariable objectReference="Metabolite_12"/>
      <StateTemplateVariable objectReference="Metabolite_19"/>
      <StateTemplateVariable objectReference="Metabolite_20"/>
      <StateTemplateVariable objectReference="Metabolite_21"/>
      <StateTemplateVariable objectReference="Metabolite_24"/>
      <StateTemplateVariable objectReference="Metabolite_25"/>
      <StateTemplateVariable objectReference="Metabolite_13"/>
      <StateTemplateVariable objectReference="Metabolite_27"/>
      <StateTemplateVariable objectReference="Metabolite_8"/>
      <StateTemplateVariable objectReference="Metabolite_22"/>
      <StateTemplateVariable objectReference="Metabolite_18"/>
      <StateTemplateVariable objectReference="Metabolite_7"/>
      <StateTemplateVariable objectReference="Metabolite_15"/>
      <StateTemplateVariable objectReference="Metabolite_6"/>
      <StateTemplateVariable objectReference="Metabolite_31"/>
      <StateTemplateVariable objectReference="Metabolite_32"/>
      <StateTemplateVariable objectReference="Metabolite_23"/>
      <StateTemplateVariable objectReference="Metabolite_5"/>
      <StateTemplateVariable objectReference="Metabolite_10"/>
      <StateTemplateVariable objectReference="Metabolite_33"/>
      <StateTemplateVariable objectReference="Metabolite_16"/>
      <StateTemplateVariable objectReference="Metabolite_36"/>
      <StateTemplateVariable objectReference="Metabolite_3"/>
      <StateTemplateVariable objectReference="Metabolite_4"/>
      <StateTemplateVariable objectReference="Metabolite_34"/>
      <StateTemplateVariable objectReference="Metabolite_35"/>
      <StateTemplateVariable objectReference="ModelValue_55"/>
      <StateTemplateVariable objectReference="ModelValue_56"/>
      <StateTemplateVariable objectReference="ModelValue_57"/>
      <StateTemplateVariable objectReference="ModelValue_58"/>
      <StateTemplateVariable objectReference="ModelValue_59"/>
      <StateTemplateVariable objectReference="ModelValue_60"/>
      <StateTemplateVariable objectReference="ModelValue_61"/>
      <StateTemplateVariable objectReference="ModelValue_62"/>
      <StateTemplateVariable objectReference="ModelValue_63"/>
      <StateTemplateVariable objectReference="ModelValue_64"/>
      <StateTemplateVariable objectReference="ModelValue_65"/>
      <StateTemplateVariable objectReference="ModelValue_66"/>
      <StateTemplateVariable objectReference="Metabolite_0"/>
      <StateTemplateVariable objectReference="Compartment_0"/>
      <StateTemplateVariable objectReference="Compartment_1"/>
      <StateTemplateVariable objectReference="Compartment_2"/>
      <StateTemplateVariable objectReference="Compartment_3"/>
      <StateTemplateVariable objectReference="ModelValue_0"/>
      <StateTemplateVariable objectReference="ModelValue_1"/>
      <StateTemplateVariable objectReference="ModelValue_2"/>
      <StateTemplateVariable objectReference="ModelValue_3"/>
      <StateTemplateVariable objectReference="ModelValue_4"/>
      <StateTemplateVariable objectReference="ModelValue_5"/>
      <StateTemplateVariable objectReference="ModelValue_6"/>
      <StateTemplateVariable objectReference="ModelValue_7"/>
      <StateTemplateVariable objectReference="ModelValue_8"/>
      <StateTemplateVariable objectReference="ModelValue_9"/>
      <StateTemplateVariable objectReference="ModelValue_10"/>
      <StateTemplateVariable objectReference="ModelValue_11"/>
      <StateTemplateVariable objectReference="ModelValue_12"/>
      <StateTemplateVariable objectReference="ModelValue_13"/>
      <StateTemplateVariable objectReference="ModelValue_14"/>
      <StateTemplateVariable objectReference="ModelValue_15"/>
      <StateTemplateVariable objectReference="ModelValue_16"/>
      <StateTemplateVariable objectReference="ModelValue_17"/>
      <StateTemplateVariable objectReference="ModelValue_18"/>
      <StateTemplateVariable objectReference="ModelValue_19"/>
      <StateTemplateVariable objectReference="ModelValue_20"/>
      <StateTemplateVariable objectReference="ModelValue_21"/>
      <StateTemplateVariable objectReference="ModelValue_22"/>
      <StateTemplateVariable objectReference="ModelValue_23"/>
      <StateTemplateVariable objectReference="ModelValue_24"/>
      <StateTemplateVariable objectReference="ModelValue_25"/>
      <StateTemplateVariable objectReference="ModelValue_26"/>
      <StateTemplateVariable objectReference="ModelValue_27"/>
      <StateTemplateVariable objectReference="ModelValue_28"/>
      <StateTemplateVariable objectReference="ModelValue_29"/>
      <StateTemplateVariable objectReference="ModelValue_30"/>
      <StateTemplateVariable objectReference="ModelValue_31"/>
      <StateTemplateVariable objectReference="ModelValue_32"/>
      <StateTemplateVariable objectReference="ModelValue_33"/>
      <StateTemplateVariable objectReference="ModelValue_34"/>
      <StateTemplateVariable objectReference="ModelValue_35"/>
      <StateTemplateVariable objectReference="ModelValue_36"/>
      <StateTemplateVariable objectReference="ModelValue_37"/>
      <StateTemplateVariable objectReference="ModelValue_38"/>
      <StateTemplateVariable objectReference="ModelValue_39"/>
      <StateTemplateVariable objectReference="ModelValue_40"/>
      <StateTemplateVariable objectReference="ModelValue_41"/>
      <StateTemplateVariable objectReference="ModelValue_42"/>
      <StateTemplateVariable objectReference="ModelValue_43"/>
      <StateTemplateVariable objectReference="ModelValue_44"/>
      <StateTemplateVariable objectReference="ModelValue_45"/>
      <StateTemplateVariable objectReference="ModelValue_46"/>
      <StateTemplateVariable objectReference="ModelValue_47"/>
      <StateTemplateVariable objectReference="ModelValue_48"/>
      <StateTemplateVariable objectReference="ModelValue_49"/>
      <StateTemplateVariable objectReference="ModelValue_50"/>
      <StateTemplateVariable objectReference="ModelValue_51"/>
      <StateTemplateVariable objectReference="ModelValue_52"/>
      <StateTemplateVariable objectReference="ModelValue_53"/>
      <StateTemplateVariable objectReference="ModelValue_54"/>
    </StateTemplate>
    <InitialState type="initialState">
      0 0 0 3011.0708949999998 0 0 3011.0708949999998 0 0 150553.54475 0 45000.002865140748 0 0 0 150.55354474999999 150.55354474999999 999.97664422950004 0 0 301.10708949999997 0 0 0 0 0 0 301.10708949999997 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 602214.179 1.0000000000000001e-09 2.4999999999999999e-13 2.4999999999999999e-13 2.4999999999999999e-13 0 1 0 1 0 1 0 1 20 6 20 0.048000000000000001 0.012 2.3999999999999999 12 1.2 0.0057759999999999999 0.02 1000 1 298.89699999999999 1 0.012 3 0.034660000000000003 0.034660000000000003 1.2 6 0.29999999999999999 0.027730000000000001 1.2 6.6420000000000003 1 0.00029999999999999997 0.0069309999999999997 3 2 1 0.050000000000000003 2 1 1 1 0.10000000000000001 1 0.20000000000000001 0.10000000000000001 0.01 0.0057759999999999999 0.10000000000000001 0.0154 0.10000000000000001 0.0057759999999999999 0.10000000000000001 2 
    </InitialState>
  </Model>
  <ListOfTasks>
    <Task key="Task_17" name="Steady-State" type="steadyState" scheduled="false" updateModel="false">
      <Report reference="Report_11" target="" append="1" confirmOverwrite="1"/>
      <Problem>
        <Parameter name="JacobianRequested" type="bool" value="1"/>
        <Parameter name="StabilityAnalysisRequested" type="bool" value="1"/>
      </Problem>
      <Method name="Enhanced Newton" type="EnhancedNewton">
        <Parameter name="Resolution" type="unsignedFloat" value="1.0000000000000001e-09"/>
        <Parameter name="Derivation Factor" type="unsignedFloat" value="0.001"/>
        <Parameter name="Use Newton" type="bool" value="1"/>
        <Parameter name="Use Integration" type="bool" value="1"/>
        <Parameter name="Use Back Integration" type="bool" value="0"/>
        <Parameter name="Accept Negative Concentrations" type="bool" value="0"/>
        <Parameter name="Iteration Limit" type="unsignedInteger" value="50"/>
        <Parameter name="Maximum duration for forward integration" type="unsignedFloat" value="1000000000"/>
        <Parameter name="Maximum duration for backward integration" type="unsignedFloat" value="1000000"/>
        <Parameter name="Target Criterion" type="string" value="Distance and Rate"/>
      </Method>
    </Task>
    <Task key="Task_18" name="Time-Course" type="timeCourse" scheduled="true" updateModel="false">
      <Report reference="Report_12" target="" append="1" confirmOverwrite="1"/>
      <Problem>
        <Parameter name="AutomaticStepSize" type="bool" value="0"/>
        <Parameter name="StepNumber" type="unsignedInteger" value="240"/>
        <Parameter name="StepSize" type="float" value="1"/>
        <Parameter name="Duration" type="float" value="240"/>
        <Parameter name="TimeSeriesRequested" type="bool" value="1"/>
        <Parameter name="OutputStartTime" type="float" value="0"/>
        <Parameter name="Output Event" type="bool" value="0"/>
        <Parameter name="Start in Steady State" type="bool" value="0"/>
        <Parameter name="Use Values" type="bool" value="0"/>
        <Parameter name="Values" type="string" value=""/>
      </Problem>
      <Method name="Deterministic (LSODA)" type="Deterministic(LSODA)">
        <Parameter name="Integrate Reduced Model" type="bool" value="0"/>
        <Parameter name="Relative Tolerance" type="unsignedFloat" value="1e-08"/>
        <Parameter name="Absolute Tolerance" type="unsignedFloat" value="9.9999999999999998e-13"/>
        <Parameter name="Max Internal Steps" type="unsignedInteger" value="100000"/>
        <Parameter name="Max Internal Step Size" type="unsignedFloat" value="0"/>
      </Method>
    </Task>
    <Task key="Task_19" name="Scan" type="scan" scheduled="false" updateModel="false">
      <Problem>
        <Parameter name="Subtask" type="unsignedInteger" value="1"/>
        <ParameterGroup name="ScanItems">
          <ParameterGroup name="ScanItem">
            <Parameter name="Number of steps" type="unsignedInteger" value="0"/>
            <Parameter name="Type" type="unsignedInteger" value="1"/>
            <Parameter name="Object" type="cn" value="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-γ (outside)],Reference=InitialConcentration"/>
            <Parameter name="Minimum" type="float" value="0"/>
            <Parameter name="Maximum" type="float" value="1"/>
            <Parameter name="log" type="bool" value="0"/>
            <Parameter name="Values" type="string" value="0.001 0.003 0.01 0.03 0.1 0.3 1.0 3.0 10.0"/>
            <Parameter name="Use Values" type="bool" value="1"/>
          </ParameterGroup>
        </ParameterGroup>
        <Parameter name="Subtask Output" type="string" value="none"/>
        <Parameter name="Adjust initial conditions" type="bool" value="0"/>
        <Parameter name="Continue on Error" type="bool" value="0"/>
      </Problem>
      <Method name="Scan Framework" type="ScanFramework">
      </Method>
    </Task>
    <Task key="Task_20" name="Elementary Flux Modes" type="fluxMode" scheduled="false" updateModel="false">
      <Report reference="Report_13" target="" append="1" confirmOverwrite="1"/>
      <Problem>
      </Problem>
      <Method name="EFM Algorithm" type="EFMAlgorithm">
      </Method>
    </Task>
    <Task key="Task_21" name="Optimization" type="optimization" scheduled="false" updateModel="false">
      <Report reference="Report_14" target="" append="1" confirmOverwrite="1"/>
      <Problem>
        <Parameter name="Subtask" type="cn" value="CN=Root,Vector=TaskList[Steady-State]"/>
        <ParameterText name="ObjectiveExpression" type="expression">
          
        </ParameterText>
        <Parameter name="Maximize" type="bool" value="0"/>
        <Parameter name="Randomize Start Values" type="bool" value="0"/>
        <Parameter name="Calculate Statistics" type="bool" value="1"/>
        <Parameter name="Create Parameter Sets" type="bool" value="0"/>
        <ParameterGroup name="OptimizationItemList">
        </ParameterGroup>
        <ParameterGroup name="OptimizationConstraintList">
        </ParameterGroup>
        <Parameter name="DisplayPopulations" type="bool" value="0"/>
      </Problem>
      <Method name="Random Search" type="RandomSearch">
        <Parameter name="Log Verbosity" type="unsignedInteger" value="0"/>
        <Parameter name="Number of Iterations" type="unsignedInteger" value="100000"/>
        <Parameter name="Random Number Generator" type="unsignedInteger" value="1"/>
        <Parameter name="Seed" type="unsignedInteger" value="0"/>
      </Method>
    </Task>
    <Task key="Task_22" name="Parameter Estimation" type="parameterFitting" scheduled="false" updateModel="false">
      <Report reference="Report_15" target="" append="1" confirmOverwrite="1"/>
      <Problem>
        <Parameter name="Maximize" type="bool" value="0"/>
        <Parameter name="Randomize Start Values" type="bool" value="0"/>
        <Parameter name="Calculate Statistics" type="bool" value="1"/>
        <Parameter name="Create Parameter Sets" type="bool" value="0"/>
        <ParameterGroup name="OptimizationItemList">
        </ParameterGroup>
        <ParameterGroup name="OptimizationConstraintList">
        </ParameterGroup>
        <Parameter name="DisplayPopulations" type="bool" value="0"/>
        <Parameter name="Steady-State" type="cn" value="CN=Root,Vector=TaskList[Steady-State]"/>
        <Parameter name="Time-Course" type="cn" value="CN=Root,Vector=TaskList[Time-Course]"/>
        <Parameter name="Use Time Sens" type="bool" value="0"/>
        <Parameter name="Time-Sens" type="cn" value=""/>
        <ParameterGroup name="Experiment Set">
        </ParameterGroup>
        <ParameterGroup name="Validation Set">
          <Parameter name="Weight" type="unsignedFloat" value="1"/>
          <Parameter name="Threshold" type="unsignedInteger" value="5"/>
        </ParameterGroup>
      </Problem>
      <Method name="Evolutionary Programming" type="EvolutionaryProgram">
        <Parameter name="Log Verbosity" type="unsignedInteger" value="0"/>
        <Parameter name="Number of Generations" type="unsignedInteger" value="200"/>
        <Parameter name="Population Size" type="unsignedInteger" value="20"/>
        <Parameter name="Random Number Generator" type="unsignedInteger" value="1"/>
        <Parameter name="Seed" type="unsignedInteger" value="0"/>
        <Parameter name="Stop after # Stalled Generations" type="unsignedInteger" value="0"/>
      </Method>
    </Task>
    <Task key="Task_23" name="Metabolic Control Analysis" type="metabolicControlAnalysis" scheduled="false" updateModel="false">
      <Report reference="Report_16" target="" append="1" confirmOverwrite="1"/>
      <Problem>
        <Parameter name="Steady-State" type="key" value="Task_17"/>
      </Problem>
      <Method name="MCA Method (Reder)" type="MCAMethod(Reder)">
        <Parameter name="Modulation Factor" type="unsignedFloat" value="1.0000000000000001e-09"/>
        <Parameter name="Use Reder" type="bool" value="1"/>
        <Parameter name="Use Smallbone" type="bool" value="1"/>
      </Method>
    </Task>
    <Task key="Task_24" name="Lyapunov Exponents" type="lyapunovExponents" scheduled="false" updateModel="false">
      <Report reference="Report_17" target="" append="1" confirmOverwrite="1"/>
      <Problem>
        <Parameter name="ExponentNumber" type="unsignedInteger" value="3"/>
        <Parameter name="DivergenceRequested" type="bool" value="1"/>
        <Parameter name="TransientTime" type="float" value="0"/>
      </Problem>
      <Method name="Wolf Method" type="WolfMethod">
        <Parameter name="Orthonormalization Interval" type="unsignedFloat" value="1"/>
        <Parameter name="Overall time" type="unsignedFloat" value="1000"/>
        <Parameter name="Relative Tolerance" type="unsignedFloat" value="9.9999999999999995e-07"/>
        <Parameter name="Absolute Tolerance" type="unsignedFloat" value="9.9999999999999998e-13"/>
        <Parameter name="Max Internal Steps" type="unsignedInteger" value="10000"/>
      </Method>
    </Task>
    <Task key="Task_25" name="Time Scale Separation Analysis" type="timeScaleSeparationAnalysis" scheduled="false" updateModel="false">
      <Report reference="Report_18" target="" append="1" confirmOverwrite="1"/>
      <Problem>
        <Parameter name="StepNumber" type="unsignedInteger" value="100"/>
        <Parameter name="StepSize" type="float" value="0.01"/>
        <Parameter name="Duration" type="float" value="1"/>
        <Parameter name="TimeSeriesRequested" type="bool" value="1"/>
        <Parameter name="OutputStartTime" type="float" value="0"/>
      </Problem>
      <Method name="ILDM (LSODA,Deuflhard)" type="TimeScaleSeparation(ILDM,Deuflhard)">
        <Parameter name="Deuflhard Tolerance" type="unsignedFloat" value="0.0001"/>
      </Method>
    </Task>
    <Task key="Task_26" name="Sensitivities" type="sensitivities" scheduled="false" updateModel="false">
      <Report reference="Report_19" target="" append="1" confirmOverwrite="1"/>
      <Problem>
        <Parameter name="SubtaskType" type="unsignedInteger" value="1"/>
        <ParameterGroup name="TargetFunctions">
          <Parameter name="SingleObject" type="cn" value=""/>
          <Parameter name="ObjectListType" type="unsignedInteger" value="7"/>
        </ParameterGroup>
        <ParameterGroup name="ListOfVariables">
          <ParameterGroup name="Variables">
            <Parameter name="SingleObject" type="cn" value=""/>
            <Parameter name="ObjectListType" type="unsignedInteger" value="41"/>
          </ParameterGroup>
          <ParameterGroup name="Variables">
            <Parameter name="SingleObject" type="cn" value=""/>
            <Parameter name="ObjectListType" type="unsignedInteger" value="0"/>
          </ParameterGroup>
        </ParameterGroup>
      </Problem>
      <Method name="Sensitivities Method" type="SensitivitiesMethod">
        <Parameter name="Delta factor" type="unsignedFloat" value="0.001"/>
        <Parameter name="Delta minimum" type="unsignedFloat" value="9.9999999999999998e-13"/>
      </Method>
    </Task>
    <Task key="Task_27" name="Moieties" type="moieties" scheduled="false" updateModel="false">
      <Report reference="Report_20" target="" append="1" confirmOverwrite="1"/>
      <Problem>
      </Problem>
      <Method name="Householder Reduction" type="Householder">
      </Method>
    </Task>
    <Task key="Task_28" name="Cross Section" type="crosssection" scheduled="false" updateModel="false">
      <Problem>
        <Parameter name="AutomaticStepSize" type="bool" value="0"/>
        <Parameter name="StepNumber" type="unsignedInteger" value="100"/>
        <Parameter name="StepSize" type="float" value="0.01"/>
        <Parameter name="Duration" type="float" value="1"/>
        <Parameter name="TimeSeriesRequested" type="bool" value="1"/>
        <Parameter name="OutputStartTime" type="float" value="0"/>
        <Parameter name="Output Event" type="bool" value="0"/>
        <Parameter name="Start in Steady State" type="bool" value="0"/>
        <Parameter name="Use Values" type="bool" value="0"/>
        <Parameter name="Values" type="string" value=""/>
        <Parameter name="LimitCrossings" type="bool" value="0"/>
        <Parameter name="NumCrossingsLimit" type="unsignedInteger" value="0"/>
        <Parameter name="LimitOutTime" type="bool" value="0"/>
        <Parameter name="LimitOutCrossings" type="bool" value="0"/>
        <Parameter name="PositiveDirection" type="bool" value="1"/>
        <Parameter name="NumOutCrossingsLimit" type="unsignedInteger" value="0"/>
        <Parameter name="LimitUntilConvergence" type="bool" value="0"/>
        <Parameter name="ConvergenceTolerance" type="float" value="9.9999999999999995e-07"/>
        <Parameter name="Threshold" type="float" value="0"/>
        <Parameter name="DelayOutputUntilConvergence" type="bool" value="0"/>
        <Parameter name="OutputConvergenceTolerance" type="float" value="9.9999999999999995e-07"/>
        <ParameterText name="TriggerExpression" type="expression">
          
        </ParameterText>
        <Parameter name="SingleVariable" type="cn" value=""/>
      </Problem>
      <Method name="Deterministic (LSODA)" type="Deterministic(LSODA)">
        <Parameter name="Integrate Reduced Model" type="bool" value="0"/>
        <Parameter name="Relative Tolerance" type="unsignedFloat" value="9.9999999999999995e-07"/>
        <Parameter name="Absolute Tolerance" type="unsignedFloat" value="9.9999999999999998e-13"/>
        <Parameter name="Max Internal Steps" type="unsignedInteger" value="100000"/>
        <Parameter name="Max Internal Step Size" type="unsignedFloat" value="0"/>
      </Method>
    </Task>
    <Task key="Task_29" name="Linear Noise Approximation" type="linearNoiseApproximation" scheduled="false" updateModel="false">
      <Report reference="Report_21" target="" append="1" confirmOverwrite="1"/>
      <Problem>
        <Parameter name="Steady-State" type="key" value="Task_17"/>
      </Problem>
      <Method name="Linear Noise Approximation" type="LinearNoiseApproximation">
      </Method>
    </Task>
    <Task key="Task_30" name="Time-Course Sensitivities" type="timeSensitivities" scheduled="false" updateModel="false">
      <Problem>
        <Parameter name="AutomaticStepSize" type="bool" value="0"/>
        <Parameter name="StepNumber" type="unsignedInteger" value="100"/>
        <Parameter name="StepSize" type="float" value="0.01"/>
        <Parameter name="Duration" type="float" value="1"/>
        <Parameter name="TimeSeriesRequested" type="bool" value="1"/>
        <Parameter name="OutputStartTime" type="float" value="0"/>
        <Parameter name="Output Event" type="bool" value="0"/>
        <Parameter name="Start in Steady State" type="bool" value="0"/>
        <Parameter name="Use Values" type="bool" value="0"/>
        <Parameter name="Values" type="string" value=""/>
        <ParameterGroup name="ListOfParameters">
        </ParameterGroup>
        <ParameterGroup name="ListOfTargets">
        </ParameterGroup>
      </Problem>
      <Method name="LSODA Sensitivities" type="Sensitivities(LSODA)">
        <Parameter name="Integrate Reduced Model" type="bool" value="0"/>
        <Parameter name="Relative Tolerance" type="unsignedFloat" value="9.9999999999999995e-07"/>
        <Parameter name="Absolute Tolerance" type="unsignedFloat" value="9.9999999999999998e-13"/>
        <Parameter name="Max Internal Steps" type="unsignedInteger" value="10000"/>
        <Parameter name="Max Internal Step Size" type="unsignedFloat" value="0"/>
      </Method>
    </Task>
  </ListOfTasks>
  <ListOfReports>
    <Report key="Report_11" name="Steady-State" taskType="steadyState" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Footer>
        <Object cn="CN=Root,Vector=TaskList[Steady-State]"/>
      </Footer>
    </Report>
    <Report key="Report_12" name="Time-Course" taskType="timeCourse" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Header>
        <Object cn="CN=Root,Vector=TaskList[Time-Course],Object=Description"/>
      </Header>
      <Footer>
        <Object cn="CN=Root,Vector=TaskList[Time-Course],Object=Result"/>
      </Footer>
    </Report>
    <Report key="Report_13" name="Elementary Flux Modes" taskType="fluxMode" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Footer>
        <Object cn="CN=Root,Vector=TaskList[Elementary Flux Modes],Object=Result"/>
      </Footer>
    </Report>
    <Report key="Report_14" name="Optimization" taskType="optimization" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Header>
        <Object cn="CN=Root,Vector=TaskList[Optimization],Object=Description"/>
        <Object cn="String=\[Function Evaluations\]"/>
        <Object cn="Separator=&#9;"/>
        <Object cn="String=\[Best Value\]"/>
        <Object cn="Separator=&#9;"/>
        <Object cn="String=\[Best Parameters\]"/>
      </Header>
      <Body>
        <Object cn="CN=Root,Vector=TaskList[Optimization],Problem=Optimization,Reference=Function Evaluations"/>
        <Object cn="Separator=&#9;"/>
        <Object cn="CN=Root,Vector=TaskList[Optimization],Problem=Optimization,Reference=Best Value"/>
        <Object cn="Separator=&#9;"/>
        <Object cn="CN=Root,Vector=TaskList[Optimization],Problem=Optimization,Reference=Best Parameters"/>
      </Body>
      <Footer>
        <Object cn="String=&#10;"/>
        <Object cn="CN=Root,Vector=TaskList[Optimization],Object=Result"/>
      </Footer>
    </Report>
    <Report key="Report_15" name="Parameter Estimation" taskType="parameterFitting" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Header>
        <Object cn="CN=Root,Vector=TaskList[Parameter Estimation],Object=Description"/>
        <Object cn="String=\[Function Evaluations\]"/>
        <Object cn="Separator=&#9;"/>
        <Object cn="String=\[Best Value\]"/>
        <Object cn="Separator=&#9;"/>
        <Object cn="String=\[Best Parameters\]"/>
      </Header>
      <Body>
        <Object cn="CN=Root,Vector=TaskList[Parameter Estimation],Problem=Parameter Estimation,Reference=Function Evaluations"/>
        <Object cn="Separator=&#9;"/>
        <Object cn="CN=Root,Vector=TaskList[Parameter Estimation],Problem=Parameter Estimation,Reference=Best Value"/>
        <Object cn="Separator=&#9;"/>
        <Object cn="CN=Root,Vector=TaskList[Parameter Estimation],Problem=Parameter Estimation,Reference=Best Parameters"/>
      </Body>
      <Footer>
        <Object cn="String=&#10;"/>
        <Object cn="CN=Root,Vector=TaskList[Parameter Estimation],Object=Result"/>
      </Footer>
    </Report>
    <Report key="Report_16" name="Metabolic Control Analysis" taskType="metabolicControlAnalysis" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Header>
        <Object cn="CN=Root,Vector=TaskList[Metabolic Control Analysis],Object=Description"/>
      </Header>
      <Footer>
        <Object cn="String=&#10;"/>
        <Object cn="CN=Root,Vector=TaskList[Metabolic Control Analysis],Object=Result"/>
      </Footer>
    </Report>
    <Report key="Report_17" name="Lyapunov Exponents" taskType="lyapunovExponents" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Header>
        <Object cn="CN=Root,Vector=TaskList[Lyapunov Exponents],Object=Description"/>
      </Header>
      <Footer>
        <Object cn="String=&#10;"/>
        <Object cn="CN=Root,Vector=TaskList[Lyapunov Exponents],Object=Result"/>
      </Footer>
    </Report>
    <Report key="Report_18" name="Time Scale Separation Analysis" taskType="timeScaleSeparationAnalysis" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Header>
        <Object cn="CN=Root,Vector=TaskList[Time Scale Separation Analysis],Object=Description"/>
      </Header>
      <Footer>
        <Object cn="String=&#10;"/>
        <Object cn="CN=Root,Vector=TaskList[Time Scale Separation Analysis],Object=Result"/>
      </Footer>
    </Report>
    <Report key="Report_19" name="Sensitivities" taskType="sensitivities" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Header>
        <Object cn="CN=Root,Vector=TaskList[Sensitivities],Object=Description"/>
      </Header>
      <Footer>
        <Object cn="String=&#10;"/>
        <Object cn="CN=Root,Vector=TaskList[Sensitivities],Object=Result"/>
      </Footer>
    </Report>
    <Report key="Report_20" name="Moieties" taskType="moieties" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Header>
        <Object cn="CN=Root,Vector=TaskList[Moieties],Object=Description"/>
      </Header>
      <Footer>
        <Object cn="String=&#10;"/>
        <Object cn="CN=Root,Vector=TaskList[Moieties],Object=Result"/>
      </Footer>
    </Report>
    <Report key="Report_21" name="Linear Noise Approximation" taskType="linearNoiseApproximation" separator="&#9;" precision="6">
      <Comment>
        Automatically generated report.
      </Comment>
      <Header>
        <Object cn="CN=Root,Vector=TaskList[Linear Noise Approximation],Object=Description"/>
      </Header>
      <Footer>
        <Object cn="String=&#10;"/>
        <Object cn="CN=Root,Vector=TaskList[Linear Noise Approximation],Object=Result"/>
      </Footer>
    </Report>
  </ListOfReports>
  <ListOfPlots>
    <PlotSpecification name="Receptors and JAKs" type="Plot2D" active="1" taskTypes="Time-Course">
      <Parameter name="log X" type="bool" value="0"/>
      <Parameter name="log Y" type="bool" value="0"/>
      <ListOfPlotItems>
        <PlotItem name="active JAK1" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#0072B2"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[active JAK1],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="active JAK2" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#D55E00"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[active JAK2],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
      </ListOfPlotItems>
    </PlotSpecification>
    <PlotSpecification name="STATs and their complexes" type="Plot2D" active="1" taskTypes="Time-Course">
      <Parameter name="log X" type="bool" value="0"/>
      <Parameter name="log Y" type="bool" value="0"/>
      <ListOfPlotItems>
        <PlotItem name="GAS elements occupied" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#0072B2"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[GAS elements occupied],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="ISRE elements occupied" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#D55E00"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISRE elements occupied],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="ISGF3 wherever it is, free and on ISRE" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#009E73"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISGF3 wherever it is\, free and on ISRE],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="ISGF3 in the nucleus, free and on ISRE" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#CC79A7"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[ISGF3 in the nucleus\, free and on ISRE],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="STAT1 phosphorylated on Tyr701" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#E69F00"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT1 phosphorylated on Tyr701],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="STAT2 phosphorylated on tyrosine" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#56B4E9"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT2 phosphorylated on tyrosine],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="STAT1 in nuclear homodimers" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#000000"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT1 in nuclear homodimers],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
      </ListOfPlotItems>
    </PlotSpecification>
    <PlotSpecification name="mRNAs" type="Plot2D" active="1" taskTypes="Time-Course">
      <Parameter name="log X" type="bool" value="0"/>
      <Parameter name="log Y" type="bool" value="0"/>
      <ListOfPlotItems>
        <PlotItem name="OAS1 mRNA" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#0072B2"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[OAS1 mRNA],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="IRF1 mRNA" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#D55E00"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IRF1 mRNA],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="IFITM1 mRNA" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#009E73"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFITM1 mRNA],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
      </ListOfPlotItems>
    </PlotSpecification>
    <PlotSpecification name="IFN-γ (outside) dose" type="Plot2D" active="1" taskTypes="Scan">
      <Parameter name="log X" type="bool" value="1"/>
      <Parameter name="log Y" type="bool" value="0"/>
      <ListOfPlotItems>
        <PlotItem name="OAS1 mRNA" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#0072B2"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-γ (outside)],Reference=InitialConcentration"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[OAS1 mRNA],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="IRF1 mRNA" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#D55E00"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-γ (outside)],Reference=InitialConcentration"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IRF1 mRNA],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="IFITM1 mRNA" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#009E73"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-γ (outside)],Reference=InitialConcentration"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[IFITM1 mRNA],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="STAT1 phosphorylated on Tyr701" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#CC79A7"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-γ (outside)],Reference=InitialConcentration"/>
            <ChannelSpec cn="CN=Root,Model=Type II interferon: JAK–STAT,Vector=Values[STAT1 phosphorylated on Tyr701],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
      </ListOfPlotItems>
    </PlotSpecification>
  </ListOfPlots>
  <GUI>
  </GUI>
  <ListOfLayouts xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <Layout key="Layout_2" name="map of Type II interferon: JAK–STAT">
      <Dimensions width="1488" height="1838"/>
      <ListOfCompartmentGlyphs>
        <CompartmentGlyph key="Layout_3" name="extracellular_glyph" compartment="Compartment_0">
          <BoundingBox>
            <Position x="16" y="16"/>
            <Dimensions width="1456" height="72"/>
          </BoundingBox>
        </CompartmentGlyph>
        <CompartmentGlyph key="Layout_4" name="plasma_membrane_glyph" compartment="Compartment_1">
          <BoundingBox>
            <Position x="16" y="96"/>
            <Dimensions width="1456" height="389"/>
          </BoundingBox>
        </CompartmentGlyph>
        <CompartmentGlyph key="Layout_5" name="cytosol_glyph" compartment="Compartment_2">
          <BoundingBox>
            <Position x="16" y="493"/>
            <Dimensions width="1456" height="1328.5"/>
          </BoundingBox>
        </CompartmentGlyph>
        <CompartmentGlyph key="Layout_6" name="nucleus_glyph" compartment="Compartment_3">
          <BoundingBox>
            <Position x="30" y="1056.5"/>
            <Dimensions width="1428" height="623.5"/>
          </BoundingBox>
        </CompartmentGlyph>
      </ListOfCompartmentGlyphs>
      <ListOfMetabGlyphs>
        <MetaboliteGlyph key="Layout_7" name="IFN_gamma_glyph" metabolite="Metabolite_0">
          <BoundingBox>
            <Position x="342" y="32"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_8" name="IFNGR1_JAK1_membrane_glyph" metabolite="Metabolite_1">
          <BoundingBox>
            <Position x="310" y="328.5"/>
            <Dimensions width="110" height="112"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_9" name="IFNGR2_JAK2_membrane_glyph" metabolite="Metabolite_2">
          <BoundingBox>
            <Position x="574" y="136"/>
            <Dimensions width="110" height="112"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_10" name="IFNGR1_membrane_glyph" metabolite="Metabolite_3">
          <BoundingBox>
            <Position x="142" y="334.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_11" name="IFNGR2_membrane_glyph" metabolite="Metabolite_4">
          <BoundingBox>
            <Position x="406" y="142"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_12" name="JAK1_membrane_glyph" metabolite="Metabolite_5">
          <BoundingBox>
            <Position x="142" y="394.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_13" name="JAK2_membrane_glyph" metabolite="Metabolite_6">
          <BoundingBox>
            <Position x="406" y="202"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_14" name="IFN_gamma_IFNGR1_JAK1_membrane_glyph" metabolite="Metabolite_7">
          <BoundingBox>
            <Position x="510" y="300"/>
            <Dimensions width="110" height="169"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_15" name="IFNGR_assembled_membrane_glyph" metabolite="Metabolite_8">
          <BoundingBox>
            <Position x="684" y="307"/>
            <Dimensions width="210" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_16" name="IFNGR_active_membrane_glyph" metabolite="Metabolite_9">
          <BoundingBox>
            <Position x="958" y="307"/>
            <Dimensions width="210" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_17" name="IFNGR_spent_membrane_glyph" metabolite="Metabolite_10">
          <BoundingBox>
            <Position x="1232" y="307"/>
            <Dimensions width="210" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_18" name="STAT1_cytosol_glyph" metabolite="Metabolite_11">
          <BoundingBox>
            <Position x="927" y="542.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_19" name="STAT2_cytosol_glyph" metabolite="Metabolite_12">
          <BoundingBox>
            <Position x="631" y="545.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_20" name="IRF9_cytosol_glyph" metabolite="Metabolite_13">
          <BoundingBox>
            <Position x="458" y="743.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_21" name="STAT1_pY701_cytosol_glyph" metabolite="Metabolite_14">
          <BoundingBox>
            <Position x="1095" y="542.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_22" name="STAT2_pY_cytosol_glyph" metabolite="Metabolite_15">
          <BoundingBox>
            <Position x="799" y="545.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_23" name="STAT1_STAT1_cytosol_glyph" metabolite="Metabolite_16">
          <BoundingBox>
            <Position x="1118" y="708.70000000000005"/>
            <Dimensions width="106" height="44"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_24" name="STAT1_STAT2_cytosol_glyph" metabolite="Metabolite_17">
          <BoundingBox>
            <Position x="984" y="671.5"/>
            <Dimensions width="110" height="112"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_25" name="ISGF3_cytosol_glyph" metabolite="Metabolite_18">
          <BoundingBox>
            <Position x="824" y="877.5"/>
            <Dimensions width="110" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_26" name="OAS1_mRNA_cytosol_glyph" metabolite="Metabolite_19">
          <BoundingBox>
            <Position x="671" y="1743.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_27" name="IRF1_mRNA_cytosol_glyph" metabolite="Metabolite_20">
          <BoundingBox>
            <Position x="1247" y="1743.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_28" name="IFITM1_mRNA_cytosol_glyph" metabolite="Metabolite_21">
          <BoundingBox>
            <Position x="959" y="1765.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_29" name="GAS_nucleus_glyph" metabolite="Metabolite_22">
          <BoundingBox>
            <Position x="1218.5" y="1267.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_30" name="ISRE_nucleus_glyph" metabolite="Metabolite_23">
          <BoundingBox>
            <Position x="695" y="1267.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_31" name="ISRE_promoter_silent_nucleus_glyph" metabolite="Metabolite_24">
          <BoundingBox>
            <Position x="555" y="1621"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_32" name="GAS_promoter_silent_nucleus_glyph" metabolite="Metabolite_25">
          <BoundingBox>
            <Position x="995" y="1621"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_33" name="STAT1_nucleus_glyph" metabolite="Metabolite_26">
          <BoundingBox>
            <Position x="948" y="1425"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_34" name="STAT2_nucleus_glyph" metabolite="Metabolite_27">
          <BoundingBox>
            <Position x="820" y="1425"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_35" name="STAT1_STAT1_nucleus_glyph" metabolite="Metabolite_28">
          <BoundingBox>
            <Position x="1118" y="1211.3"/>
            <Dimensions width="106" height="44"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_36" name="STAT1_STAT2_nucleus_glyph" metabolite="Metabolite_29">
          <BoundingBox>
            <Position x="984" y="1174"/>
            <Dimensions width="110" height="112"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_37" name="ISGF3_nucleus_glyph" metabolite="Metabolite_30">
          <BoundingBox>
            <Position x="824" y="1152.5"/>
            <Dimensions width="110" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_38" name="IRF9_nucleus_glyph" metabolite="Metabolite_31">
          <BoundingBox>
            <Position x="458" y="1418.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_39" name="GAS_STAT1_STAT1_nucleus_glyph" metabolite="Metabolite_32">
          <BoundingBox>
            <Position x="1210" y="1438"/>
            <Dimensions width="112" height="130"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_40" name="GAS_STAT1_STAT2_nucleus_glyph" metabolite="Metabolite_33">
          <BoundingBox>
            <Position x="1076" y="1418.5"/>
            <Dimensions width="110" height="169"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_41" name="ISRE_ISGF3_nucleus_glyph" metabolite="Metabolite_34">
          <BoundingBox>
            <Position x="586" y="1447"/>
            <Dimensions width="210" height="112"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_42" name="ISRE_promoter_open_nucleus_glyph" metabolite="Metabolite_35">
          <BoundingBox>
            <Position x="723" y="1621"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_43" name="GAS_promoter_open_nucleus_glyph" metabolite="Metabolite_36">
          <BoundingBox>
            <Position x="1163" y="1621"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_44" name="IFITM1_mRNA_degradation__sink" metabolite="">
          <BoundingBox>
            <Position x="1123" y="1776.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_45" name="IFITM1_transcription__source" metabolite="">
          <BoundingBox>
            <Position x="877" y="1776.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_46" name="IRF1_mRNA_degradation__sink" metabolite="">
          <BoundingBox>
            <Position x="1411" y="1754.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_47" name="IRF1_transcription__source" metabolite="">
          <BoundingBox>
            <Position x="1165" y="1754.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_48" name="OAS1_mRNA_degradation__sink" metabolite="">
          <BoundingBox>
            <Position x="835" y="1754.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_49" name="OAS1_transcription__source" metabolite="">
          <BoundingBox>
            <Position x="589" y="1754.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
      </ListOfMetabGlyphs>
      <ListOfReactionGlyphs>
        <ReactionGlyph key="Layout_50" name="IFNGR1_binds_JAK1_glyph" reaction="Reaction_0">
          <BoundingBox>
            <Position x="270" y="376.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_51" name="IFNGR1_binds_JAK1__takes__IFNGR1_membrane" metaboliteGlyph="Layout_10" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="270" y="384.5"/>
                    <End x="252" y="384.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="252" y="384.5"/>
                    <End x="252" y="354.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="252" y="354.5"/>
                    <End x="246" y="354.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_52" name="IFNGR1_binds_JAK1__takes__JAK1_membrane" metaboliteGlyph="Layout_12" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="270" y="384.5"/>
                    <End x="252" y="384.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="252" y="384.5"/>
                    <End x="252" y="414.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="252" y="414.5"/>
                    <End x="246" y="414.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_53" name="IFNGR1_binds_JAK1__gives__IFNGR1_JAK1_membrane" metaboliteGlyph="Layout_8" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="286" y="384.5"/>
                    <End x="310" y="384.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_54" name="IFNGR2_binds_JAK2_glyph" reaction="Reaction_1">
          <BoundingBox>
            <Position x="534" y="184"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_55" name="IFNGR2_binds_JAK2__takes__IFNGR2_membrane" metaboliteGlyph="Layout_11" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="534" y="192"/>
                    <End x="516" y="192"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="516" y="192"/>
                    <End x="516" y="162"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="516" y="162"/>
                    <End x="510" y="162"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_56" name="IFNGR2_binds_JAK2__takes__JAK2_membrane" metaboliteGlyph="Layout_13" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="534" y="192"/>
                    <End x="516" y="192"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="516" y="192"/>
                    <End x="516" y="222"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="516" y="222"/>
                    <End x="510" y="222"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_57" name="IFNGR2_binds_JAK2__gives__IFNGR2_JAK2_membrane" metaboliteGlyph="Layout_9" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="550" y="192"/>
                    <End x="574" y="192"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_58" name="IFN_gamma_binds_IFNGR1_glyph" reaction="Reaction_2">
          <BoundingBox>
            <Position x="444" y="376.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_59" name="IFN_gamma_binds_IFNGR1__takes__IFNGR1_JAK1_membrane" metaboliteGlyph="Layout_8" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="444" y="384.5"/>
                    <End x="420" y="384.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_60" name="IFN_gamma_binds_IFNGR1__takes__IFN_gamma" metaboliteGlyph="Layout_7" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="444" y="384.5"/>
                    <End x="436" y="384.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="436" y="384.5"/>
                    <End x="436" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="436" y="260"/>
                    <End x="394" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="394" y="260"/>
                    <End x="394" y="72"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_61" name="IFN_gamma_binds_IFNGR1__gives__IFN_gamma_IFNGR1_JAK1_membrane" metaboliteGlyph="Layout_14" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="460" y="384.5"/>
                    <End x="510" y="384.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_62" name="IFN_gamma_assembles_IFNGR_glyph" reaction="Reaction_3">
          <BoundingBox>
            <Position x="644" y="376.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_63" name="IFN_gamma_assembles_IFNGR__takes__IFN_gamma_IFNGR1_JAK1_membrane" metaboliteGlyph="Layout_14" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="644" y="384.5"/>
                    <End x="620" y="384.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_64" name="IFN_gamma_assembles_IFNGR__takes__IFNGR2_JAK2_membrane" metaboliteGlyph="Layout_9" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="644" y="384.5"/>
                    <End x="636" y="384.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="636" y="384.5"/>
                    <End x="636" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_65" name="IFN_gamma_assembles_IFNGR__gives__IFNGR_assembled_membrane" metaboliteGlyph="Layout_15" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="660" y="384.5"/>
                    <End x="684" y="384.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_66" name="IFNGR_JAK_autophosphorylation_glyph" reaction="Reaction_4">
          <BoundingBox>
            <Position x="918" y="376.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_67" name="IFNGR_JAK_autophosphorylation__takes__IFNGR_assembled_membrane" metaboliteGlyph="Layout_15" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="918" y="384.5"/>
                    <End x="894" y="384.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_68" name="IFNGR_JAK_autophosphorylation__gives__IFNGR_active_membrane" metaboliteGlyph="Layout_16" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="934" y="384.5"/>
                    <End x="958" y="384.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_69" name="IFNGR_active_inactivated_glyph" reaction="Reaction_5">
          <BoundingBox>
            <Position x="1192" y="376.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_70" name="IFNGR_active_inactivated__takes__IFNGR_active_membrane" metaboliteGlyph="Layout_16" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1192" y="384.5"/>
                    <End x="1168" y="384.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_71" name="IFNGR_active_inactivated__gives__IFNGR_spent_membrane" metaboliteGlyph="Layout_17" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1208" y="384.5"/>
                    <End x="1232" y="384.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_72" name="IFNGR_spent_dissociates_glyph" reaction="Reaction_6">
          <BoundingBox>
            <Position x="470" y="278"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_73" name="IFNGR_spent_dissociates__takes__IFNGR_spent_membrane" metaboliteGlyph="Layout_17" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="486" y="286"/>
                    <End x="1337" y="286"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1337" y="286"/>
                    <End x="1337" y="307"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_74" name="IFNGR_spent_dissociates__gives__IFNGR1_JAK1_membrane" metaboliteGlyph="Layout_8" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="470" y="286"/>
                    <End x="365" y="286"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="365" y="286"/>
                    <End x="365" y="328.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_75" name="IFNGR_spent_dissociates__gives__IFNGR2_JAK2_membrane" metaboliteGlyph="Layout_9" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="470" y="286"/>
                    <End x="462" y="286"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="462" y="286"/>
                    <End x="462" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="462" y="260"/>
                    <End x="622" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="622" y="260"/>
                    <End x="622" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_76" name="IFNGR_phosphorylates_STAT1_Y701_glyph" reaction="Reaction_7">
          <BoundingBox>
            <Position x="1055" y="541.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_77" name="IFNGR_phosphorylates_STAT1_Y701__takes__STAT1_cytosol" metaboliteGlyph="Layout_18" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1055" y="549.5"/>
                    <End x="1031" y="549.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_78" name="IFNGR_phosphorylates_STAT1_Y701__gives__STAT1_pY701_cytosol" metaboliteGlyph="Layout_21" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1071" y="549.5"/>
                    <End x="1095" y="549.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_79" name="IFNGR_phosphorylates_STAT1_Y701__by__IFNGR_active_membrane" metaboliteGlyph="Layout_16" role="modifier">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1063" y="462"/>
                    <End x="1063" y="541.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_80" name="STAT1_Y701_dephosphorylated_in_cytosol_glyph" reaction="Reaction_8">
          <BoundingBox>
            <Position x="1055" y="567.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_81" name="STAT1_Y701_dephosphorylated_in_cytosol__takes__STAT1_pY701_cytosol" metaboliteGlyph="Layout_21" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1071" y="575.5"/>
                    <End x="1095" y="575.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_82" name="STAT1_Y701_dephosphorylated_in_cytosol__gives__STAT1_cytosol" metaboliteGlyph="Layout_18" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1055" y="575.5"/>
                    <End x="1031" y="575.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_83" name="STAT1_exported_glyph" reaction="Reaction_9">
          <BoundingBox>
            <Position x="964" y="1104.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_84" name="STAT1_exported__takes__STAT1_nucleus" metaboliteGlyph="Layout_33" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="972" y="1120.5"/>
                    <End x="972" y="1388.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="972" y="1388.5"/>
                    <End x="993" y="1388.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="993" y="1388.5"/>
                    <End x="993" y="1425"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_85" name="STAT1_exported__gives__STAT1_cytosol" metaboliteGlyph="Layout_18" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="972" y="1104.5"/>
                    <End x="972" y="582.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_86" name="STAT2_Y_dephosphorylated_in_cytosol_glyph" reaction="Reaction_10">
          <BoundingBox>
            <Position x="759" y="557.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_87" name="STAT2_Y_dephosphorylated_in_cytosol__takes__STAT2_pY_cytosol" metaboliteGlyph="Layout_22" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="775" y="565.5"/>
                    <End x="799" y="565.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_88" name="STAT2_Y_dephosphorylated_in_cytosol__gives__STAT2_cytosol" metaboliteGlyph="Layout_19" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="759" y="565.5"/>
                    <End x="735" y="565.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_89" name="STAT2_exported_glyph" reaction="Reaction_11">
          <BoundingBox>
            <Position x="675" y="1104.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_90" name="STAT2_exported__takes__STAT2_nucleus" metaboliteGlyph="Layout_34" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="683" y="1120.5"/>
                    <End x="683" y="1406.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="683" y="1406.5"/>
                    <End x="865" y="1406.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="865" y="1406.5"/>
                    <End x="865" y="1425"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_91" name="STAT2_exported__gives__STAT2_cytosol" metaboliteGlyph="Layout_19" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="683" y="1104.5"/>
                    <End x="683" y="585.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_92" name="STAT1_pairs_with_STAT1_glyph" reaction="Reaction_12">
          <BoundingBox>
            <Position x="1139" y="619.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_93" name="STAT1_pairs_with_STAT1__takes__STAT1_pY701_cytosol" metaboliteGlyph="Layout_21" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1147" y="619.5"/>
                    <End x="1147" y="582.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_94" name="STAT1_pairs_with_STAT1__gives__STAT1_STAT1_cytosol" metaboliteGlyph="Layout_23" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1147" y="635.5"/>
                    <End x="1147" y="655.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1147" y="655.5"/>
                    <End x="1171" y="655.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1171" y="655.5"/>
                    <End x="1171" y="708.70000000000005"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_95" name="STAT1_STAT1_imported_glyph" reaction="Reaction_13">
          <BoundingBox>
            <Position x="1163" y="1104.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_96" name="STAT1_STAT1_imported__takes__STAT1_STAT1_cytosol" metaboliteGlyph="Layout_23" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1171" y="1104.5"/>
                    <End x="1171" y="752.70000000000005"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_97" name="STAT1_STAT1_imported__gives__STAT1_STAT1_nucleus" metaboliteGlyph="Layout_35" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1171" y="1120.5"/>
                    <End x="1171" y="1211.3"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_98" name="STAT1_STAT1_dephosphorylated_in_nucleus_glyph" reaction="Reaction_14">
          <BoundingBox>
            <Position x="1163" y="1348.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_99" name="STAT1_STAT1_dephosphorylated_in_nucleus__takes__STAT1_STAT1_nucleus" metaboliteGlyph="Layout_35" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1171" y="1348.5"/>
                    <End x="1171" y="1255.3"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_100" name="STAT1_STAT1_dephosphorylated_in_nucleus__gives__STAT1_nucleus" metaboliteGlyph="Layout_33" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1171" y="1364.5"/>
                    <End x="1171" y="1397.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1171" y="1397.5"/>
                    <End x="1007" y="1397.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1007" y="1397.5"/>
                    <End x="1007" y="1425"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_101" name="STAT1_pairs_with_STAT2_glyph" reaction="Reaction_15">
          <BoundingBox>
            <Position x="1031" y="623.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_102" name="STAT1_pairs_with_STAT2__takes__STAT1_pY701_cytosol" metaboliteGlyph="Layout_21" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1039" y="623.5"/>
                    <End x="1039" y="611.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1039" y="611.5"/>
                    <End x="1043.5" y="611.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1043.5" y="611.5"/>
                    <End x="1043.5" y="597.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1043.5" y="597.5"/>
                    <End x="1147" y="597.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1147" y="597.5"/>
                    <End x="1147" y="582.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_103" name="STAT1_pairs_with_STAT2__takes__STAT2_pY_cytosol" metaboliteGlyph="Layout_22" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1039" y="623.5"/>
                    <End x="1039" y="611.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1039" y="611.5"/>
                    <End x="1034.5" y="611.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1034.5" y="611.5"/>
                    <End x="1034.5" y="606.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1034.5" y="606.5"/>
                    <End x="851" y="606.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="851" y="606.5"/>
                    <End x="851" y="585.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_104" name="STAT1_pairs_with_STAT2__gives__STAT1_STAT2_cytosol" metaboliteGlyph="Layout_24" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1039" y="639.5"/>
                    <End x="1039" y="671.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_105" name="STAT1_STAT2_imported_glyph" reaction="Reaction_16">
          <BoundingBox>
            <Position x="1031" y="1104.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_106" name="STAT1_STAT2_imported__takes__STAT1_STAT2_cytosol" metaboliteGlyph="Layout_24" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1039" y="1104.5"/>
                    <End x="1039" y="783.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_107" name="STAT1_STAT2_imported__gives__STAT1_STAT2_nucleus" metaboliteGlyph="Layout_36" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1039" y="1120.5"/>
                    <End x="1039" y="1174"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_108" name="STAT1_STAT2_dephosphorylated_in_nucleus_glyph" reaction="Reaction_17">
          <BoundingBox>
            <Position x="994.5" y="1344.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_109" name="STAT1_STAT2_dephosphorylated_in_nucleus__takes__STAT1_STAT2_nucleus" metaboliteGlyph="Layout_36" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1002.5" y="1344.5"/>
                    <End x="1002.5" y="1298"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1002.5" y="1298"/>
                    <End x="1039" y="1298"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1039" y="1298"/>
                    <End x="1039" y="1286"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_110" name="STAT1_STAT2_dephosphorylated_in_nucleus__gives__STAT1_nucleus" metaboliteGlyph="Layout_33" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1002.5" y="1360.5"/>
                    <End x="1002.5" y="1372.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1002.5" y="1372.5"/>
                    <End x="1007" y="1372.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1007" y="1372.5"/>
                    <End x="1007" y="1425"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_111" name="STAT1_STAT2_dephosphorylated_in_nucleus__gives__STAT2_nucleus" metaboliteGlyph="Layout_34" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1002.5" y="1360.5"/>
                    <End x="1002.5" y="1372.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1002.5" y="1372.5"/>
                    <End x="998" y="1372.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="998" y="1372.5"/>
                    <End x="998" y="1406.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="998" y="1406.5"/>
                    <End x="879" y="1406.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="1406.5"/>
                    <End x="879" y="1425"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_112" name="STAT1_STAT2_binds_IRF9_glyph" reaction="Reaction_18">
          <BoundingBox>
            <Position x="871" y="829.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_113" name="STAT1_STAT2_binds_IRF9__takes__STAT1_STAT2_cytosol" metaboliteGlyph="Layout_24" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="829.5"/>
                    <End x="879" y="817.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="817.5"/>
                    <End x="883.5" y="817.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="883.5" y="817.5"/>
                    <End x="883.5" y="804.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="883.5" y="804.5"/>
                    <End x="1039" y="804.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1039" y="804.5"/>
                    <End x="1039" y="783.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_114" name="STAT1_STAT2_binds_IRF9__takes__IRF9_cytosol" metaboliteGlyph="Layout_20" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="829.5"/>
                    <End x="879" y="817.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="817.5"/>
                    <End x="874.5" y="817.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="874.5" y="817.5"/>
                    <End x="874.5" y="795.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="874.5" y="795.5"/>
                    <End x="517" y="795.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="517" y="795.5"/>
                    <End x="517" y="783.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_115" name="STAT1_STAT2_binds_IRF9__gives__ISGF3_cytosol" metaboliteGlyph="Layout_25" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="845.5"/>
                    <End x="879" y="877.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_116" name="ISGF3_imported_glyph" reaction="Reaction_19">
          <BoundingBox>
            <Position x="871" y="1104.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_117" name="ISGF3_imported__takes__ISGF3_cytosol" metaboliteGlyph="Layout_25" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="1104.5"/>
                    <End x="879" y="1032.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_118" name="ISGF3_imported__gives__ISGF3_nucleus" metaboliteGlyph="Layout_37" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="1120.5"/>
                    <End x="879" y="1152.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_119" name="ISGF3_dephosphorylated_in_nucleus_glyph" reaction="Reaction_20">
          <BoundingBox>
            <Position x="871" y="1344.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_120" name="ISGF3_dephosphorylated_in_nucleus__takes__ISGF3_nucleus" metaboliteGlyph="Layout_37" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="1344.5"/>
                    <End x="879" y="1307.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_121" name="ISGF3_dephosphorylated_in_nucleus__gives__STAT1_nucleus" metaboliteGlyph="Layout_33" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="1360.5"/>
                    <End x="879" y="1372.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="1372.5"/>
                    <End x="888" y="1372.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="888" y="1372.5"/>
                    <End x="888" y="1397.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="888" y="1397.5"/>
                    <End x="1007" y="1397.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1007" y="1397.5"/>
                    <End x="1007" y="1425"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_122" name="ISGF3_dephosphorylated_in_nucleus__gives__STAT2_nucleus" metaboliteGlyph="Layout_34" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="1360.5"/>
                    <End x="879" y="1425"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_123" name="ISGF3_dephosphorylated_in_nucleus__gives__IRF9_nucleus" metaboliteGlyph="Layout_38" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="1360.5"/>
                    <End x="879" y="1372.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="1372.5"/>
                    <End x="870" y="1372.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="870" y="1372.5"/>
                    <End x="870" y="1388.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="870" y="1388.5"/>
                    <End x="517" y="1388.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="517" y="1388.5"/>
                    <End x="517" y="1418.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_124" name="IRF9_exported_glyph" reaction="Reaction_21">
          <BoundingBox>
            <Position x="495" y="1104.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_125" name="IRF9_exported__takes__IRF9_nucleus" metaboliteGlyph="Layout_38" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="503" y="1120.5"/>
                    <End x="503" y="1418.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_126" name="IRF9_exported__gives__IRF9_cytosol" metaboliteGlyph="Layout_20" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="503" y="1104.5"/>
                    <End x="503" y="783.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_127" name="STAT1_STAT1_binds_GAS_glyph" reaction="Reaction_22">
          <BoundingBox>
            <Position x="1258" y="1352.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_128" name="STAT1_STAT1_binds_GAS__takes__GAS_nucleus" metaboliteGlyph="Layout_29" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1266" y="1352.5"/>
                    <End x="1266" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1266" y="1340.5"/>
                    <End x="1270.5" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1270.5" y="1340.5"/>
                    <End x="1270.5" y="1307.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_129" name="STAT1_STAT1_binds_GAS__takes__STAT1_STAT1_nucleus" metaboliteGlyph="Layout_35" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1266" y="1352.5"/>
                    <End x="1266" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1266" y="1340.5"/>
                    <End x="1261.5" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1261.5" y="1340.5"/>
                    <End x="1261.5" y="1328.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1261.5" y="1328.5"/>
                    <End x="1171" y="1328.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1171" y="1328.5"/>
                    <End x="1171" y="1255.3"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_130" name="STAT1_STAT1_binds_GAS__gives__GAS_STAT1_STAT1_nucleus" metaboliteGlyph="Layout_39" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1266" y="1368.5"/>
                    <End x="1266" y="1438"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_131" name="STAT1_STAT2_binds_GAS_glyph" reaction="Reaction_23">
          <BoundingBox>
            <Position x="1123" y="1352.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_132" name="STAT1_STAT2_binds_GAS__takes__GAS_nucleus" metaboliteGlyph="Layout_29" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1131" y="1352.5"/>
                    <End x="1131" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1131" y="1340.5"/>
                    <End x="1135.5" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1135.5" y="1340.5"/>
                    <End x="1135.5" y="1319.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1135.5" y="1319.5"/>
                    <End x="1270.5" y="1319.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1270.5" y="1319.5"/>
                    <End x="1270.5" y="1307.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_133" name="STAT1_STAT2_binds_GAS__takes__STAT1_STAT2_nucleus" metaboliteGlyph="Layout_36" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1131" y="1352.5"/>
                    <End x="1131" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1131" y="1340.5"/>
                    <End x="1126.5" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1126.5" y="1340.5"/>
                    <End x="1126.5" y="1298"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1126.5" y="1298"/>
                    <End x="1039" y="1298"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1039" y="1298"/>
                    <End x="1039" y="1286"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_134" name="STAT1_STAT2_binds_GAS__gives__GAS_STAT1_STAT2_nucleus" metaboliteGlyph="Layout_40" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1131" y="1368.5"/>
                    <End x="1131" y="1418.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_135" name="ISGF3_binds_ISRE_glyph" reaction="Reaction_24">
          <BoundingBox>
            <Position x="743.5" y="1352.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_136" name="ISGF3_binds_ISRE__takes__ISRE_nucleus" metaboliteGlyph="Layout_30" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="751.5" y="1352.5"/>
                    <End x="751.5" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="751.5" y="1340.5"/>
                    <End x="747" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="747" y="1340.5"/>
                    <End x="747" y="1307.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_137" name="ISGF3_binds_ISRE__takes__ISGF3_nucleus" metaboliteGlyph="Layout_37" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="751.5" y="1352.5"/>
                    <End x="751.5" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="751.5" y="1340.5"/>
                    <End x="756" y="1340.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="756" y="1340.5"/>
                    <End x="756" y="1319.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="756" y="1319.5"/>
                    <End x="879" y="1319.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="879" y="1319.5"/>
                    <End x="879" y="1307.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_138" name="ISGF3_binds_ISRE__gives__ISRE_ISGF3_nucleus" metaboliteGlyph="Layout_41" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="751.5" y="1368.5"/>
                    <End x="751.5" y="1397.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="751.5" y="1397.5"/>
                    <End x="691" y="1397.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="691" y="1397.5"/>
                    <End x="691" y="1447"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_139" name="ISRE_promoter_closes_glyph" reaction="Reaction_25">
          <BoundingBox>
            <Position x="683" y="1646"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_140" name="ISRE_promoter_closes__takes__ISRE_promoter_open_nucleus" metaboliteGlyph="Layout_42" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="699" y="1654"/>
                    <End x="723" y="1654"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_141" name="ISRE_promoter_closes__gives__ISRE_promoter_silent_nucleus" metaboliteGlyph="Layout_31" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="683" y="1654"/>
                    <End x="659" y="1654"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_142" name="GAS_promoter_closes_glyph" reaction="Reaction_26">
          <BoundingBox>
            <Position x="1123" y="1646"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_143" name="GAS_promoter_closes__takes__GAS_promoter_open_nucleus" metaboliteGlyph="Layout_43" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1139" y="1654"/>
                    <End x="1163" y="1654"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_144" name="GAS_promoter_closes__gives__GAS_promoter_silent_nucleus" metaboliteGlyph="Layout_32" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1123" y="1654"/>
                    <End x="1099" y="1654"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_145" name="ISRE_promoter_opens_glyph" reaction="Reaction_27">
          <BoundingBox>
            <Position x="683" y="1620"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_146" name="ISRE_promoter_opens__takes__ISRE_promoter_silent_nucleus" metaboliteGlyph="Layout_31" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="683" y="1628"/>
                    <End x="659" y="1628"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_147" name="ISRE_promoter_opens__gives__ISRE_promoter_open_nucleus" metaboliteGlyph="Layout_42" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="699" y="1628"/>
                    <End x="723" y="1628"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_148" name="ISRE_promoter_opens__by__ISRE_ISGF3_nucleus" metaboliteGlyph="Layout_41" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="691" y="1559"/>
                    <End x="691" y="1620"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_149" name="GAS_promoter_opens_glyph" reaction="Reaction_28">
          <BoundingBox>
            <Position x="1123" y="1620"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_150" name="GAS_promoter_opens__takes__GAS_promoter_silent_nucleus" metaboliteGlyph="Layout_32" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1123" y="1628"/>
                    <End x="1099" y="1628"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_151" name="GAS_promoter_opens__gives__GAS_promoter_open_nucleus" metaboliteGlyph="Layout_43" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1139" y="1628"/>
                    <End x="1163" y="1628"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_152" name="GAS_promoter_opens__by__GAS_STAT1_STAT1_nucleus" metaboliteGlyph="Layout_39" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1266" y="1568"/>
                    <End x="1266" y="1599.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1266" y="1599.5"/>
                    <End x="1131" y="1599.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1131" y="1599.5"/>
                    <End x="1131" y="1620"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_153" name="GAS_promoter_opens__by__GAS_STAT1_STAT2_nucleus" metaboliteGlyph="Layout_40" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1131" y="1587.5"/>
                    <End x="1131" y="1620"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_154" name="OAS1_mRNA_degradation_glyph" reaction="Reaction_29">
          <BoundingBox>
            <Position x="795" y="1755.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_155" name="OAS1_mRNA_degradation__takes__OAS1_mRNA_cytosol" metaboliteGlyph="Layout_26" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="795" y="1763.5"/>
                    <End x="775" y="1763.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_156" name="OAS1_mRNA_degradation__gives__sink" metaboliteGlyph="Layout_48" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="811" y="1763.5"/>
                    <End x="835" y="1763.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_157" name="OAS1_transcription_glyph" reaction="Reaction_30">
          <BoundingBox>
            <Position x="631" y="1755.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_158" name="OAS1_transcription__takes__source" metaboliteGlyph="Layout_49" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="631" y="1763.5"/>
                    <End x="607" y="1763.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_159" name="OAS1_transcription__gives__OAS1_mRNA_cytosol" metaboliteGlyph="Layout_26" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="647" y="1763.5"/>
                    <End x="671" y="1763.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_160" name="OAS1_transcription__by__ISRE_promoter_open_nucleus" metaboliteGlyph="Layout_42" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="775" y="1661"/>
                    <End x="775" y="1716"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="775" y="1716"/>
                    <End x="639" y="1716"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="639" y="1716"/>
                    <End x="639" y="1755.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_161" name="IRF1_mRNA_degradation_glyph" reaction="Reaction_31">
          <BoundingBox>
            <Position x="1371" y="1755.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_162" name="IRF1_mRNA_degradation__takes__IRF1_mRNA_cytosol" metaboliteGlyph="Layout_27" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1371" y="1763.5"/>
                    <End x="1351" y="1763.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_163" name="IRF1_mRNA_degradation__gives__sink" metaboliteGlyph="Layout_46" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1387" y="1763.5"/>
                    <End x="1411" y="1763.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_164" name="IRF1_transcription_glyph" reaction="Reaction_32">
          <BoundingBox>
            <Position x="1207" y="1755.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_165" name="IRF1_transcription__takes__source" metaboliteGlyph="Layout_47" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1207" y="1763.5"/>
                    <End x="1183" y="1763.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_166" name="IRF1_transcription__gives__IRF1_mRNA_cytosol" metaboliteGlyph="Layout_27" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1223" y="1763.5"/>
                    <End x="1247" y="1763.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_167" name="IRF1_transcription__by__GAS_promoter_open_nucleus" metaboliteGlyph="Layout_43" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1215" y="1661"/>
                    <End x="1215" y="1755.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_168" name="IFITM1_mRNA_degradation_glyph" reaction="Reaction_33">
          <BoundingBox>
            <Position x="1083" y="1777.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_169" name="IFITM1_mRNA_degradation__takes__IFITM1_mRNA_cytosol" metaboliteGlyph="Layout_28" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1083" y="1785.5"/>
                    <End x="1063" y="1785.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_170" name="IFITM1_mRNA_degradation__gives__sink" metaboliteGlyph="Layout_44" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1099" y="1785.5"/>
                    <End x="1123" y="1785.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_171" name="IFITM1_transcription_glyph" reaction="Reaction_34">
          <BoundingBox>
            <Position x="919" y="1777.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_172" name="IFITM1_transcription__takes__source" metaboliteGlyph="Layout_45" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="919" y="1785.5"/>
                    <End x="895" y="1785.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_173" name="IFITM1_transcription__gives__IFITM1_mRNA_cytosol" metaboliteGlyph="Layout_28" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="935" y="1785.5"/>
                    <End x="959" y="1785.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_174" name="IFITM1_transcription__by__ISRE_promoter_open_nucleus" metaboliteGlyph="Layout_42" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="775" y="1661"/>
                    <End x="775" y="1716"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="775" y="1716"/>
                    <End x="922.5" y="1716"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="922.5" y="1716"/>
                    <End x="922.5" y="1763.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="922.5" y="1763.5"/>
                    <End x="927" y="1763.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="927" y="1763.5"/>
                    <End x="927" y="1777.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_175" name="IFITM1_transcription__by__GAS_promoter_open_nucleus" metaboliteGlyph="Layout_43" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1215" y="1661"/>
                    <End x="1215" y="1725"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1215" y="1725"/>
                    <End x="931.5" y="1725"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="931.5" y="1725"/>
                    <End x="931.5" y="1763.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="931.5" y="1763.5"/>
                    <End x="927" y="1763.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="927" y="1763.5"/>
                    <End x="927" y="1777.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
      </ListOfReactionGlyphs>
      <ListOfTextGlyphs>
        <TextGlyph key="Layout_176" name="extracellular_label" graphicalObject="Layout_3" text="extracellular">
          <BoundingBox>
            <Position x="24" y="24"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_177" name="extracellular_label_2" graphicalObject="Layout_3" text="space">
          <BoundingBox>
            <Position x="24" y="40.25"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_178" name="plasma_membrane_label" graphicalObject="Layout_4" text="plasma">
          <BoundingBox>
            <Position x="24" y="104"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_179" name="plasma_membrane_label_2" graphicalObject="Layout_4" text="membrane">
          <BoundingBox>
            <Position x="24" y="120.25"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_180" name="cytosol_label" graphicalObject="Layout_5" text="cytoplasm">
          <BoundingBox>
            <Position x="24" y="501"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_181" name="cytosol_label_2" graphicalObject="Layout_5" text="(cytosol)">
          <BoundingBox>
            <Position x="24" y="517.25"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_182" name="nucleus_label" graphicalObject="Layout_6" text="cell nucleus">
          <BoundingBox>
            <Position x="38" y="1064.5"/>
            <Dimensions width="98" height="16.199999999999999"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_183" name="IFN_gamma_label" graphicalObject="Layout_7" text="IFN-γ">
          <BoundingBox>
            <Position x="342" y="32"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_184" name="IFNGR1_JAK1_membrane_label" graphicalObject="Layout_8" text="IFNGR1:JAK1">
          <BoundingBox>
            <Position x="314" y="421"/>
            <Dimensions width="102" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_185" name="IFNGR1_JAK1_membrane__IFNGR1_label" graphicalObject="Layout_8" text="IFNGR1">
          <BoundingBox>
            <Position x="319" y="344"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_186" name="IFNGR1_JAK1_membrane__JAK1_label" graphicalObject="Layout_8" text="JAK1">
          <BoundingBox>
            <Position x="319" y="388.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_187" name="IFNGR1_JAK1_membrane__JAK1__Y_label" graphicalObject="Layout_8" text="Y">
          <BoundingBox>
            <Position x="322" y="380.5"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_188" name="IFNGR2_JAK2_membrane_label" graphicalObject="Layout_9" text="IFNGR2:JAK2">
          <BoundingBox>
            <Position x="578" y="228.5"/>
            <Dimensions width="102" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_189" name="IFNGR2_JAK2_membrane__IFNGR2_label" graphicalObject="Layout_9" text="IFNGR2">
          <BoundingBox>
            <Position x="583" y="151.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_190" name="IFNGR2_JAK2_membrane__JAK2_label" graphicalObject="Layout_9" text="JAK2">
          <BoundingBox>
            <Position x="583" y="196"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_191" name="IFNGR2_JAK2_membrane__JAK2__Y_label" graphicalObject="Layout_9" text="Y">
          <BoundingBox>
            <Position x="586" y="188"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_192" name="IFNGR1_membrane_label" graphicalObject="Layout_10" text="IFNGR1">
          <BoundingBox>
            <Position x="142" y="334.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_193" name="IFNGR2_membrane_label" graphicalObject="Layout_11" text="IFNGR2">
          <BoundingBox>
            <Position x="406" y="142"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_194" name="JAK1_membrane_label" graphicalObject="Layout_12" text="JAK1">
          <BoundingBox>
            <Position x="142" y="394.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_195" name="JAK1_membrane__Y_label" graphicalObject="Layout_12" text="Y">
          <BoundingBox>
            <Position x="145" y="388"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_196" name="JAK2_membrane_label" graphicalObject="Layout_13" text="JAK2">
          <BoundingBox>
            <Position x="406" y="202"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_197" name="JAK2_membrane__Y_label" graphicalObject="Layout_13" text="Y">
          <BoundingBox>
            <Position x="409" y="195.5"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_198" name="IFN_gamma_IFNGR1_JAK1_membrane_label" graphicalObject="Layout_14" text="IFN-γ:IFNGR1:">
          <BoundingBox>
            <Position x="514" y="435.5"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_199" name="IFN_gamma_IFNGR1_JAK1_membrane_label_2" graphicalObject="Layout_14" text="JAK1">
          <BoundingBox>
            <Position x="514" y="449.25"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_200" name="IFN_gamma_IFNGR1_JAK1_membrane__IFN_gamma_label" graphicalObject="Layout_14" text="IFN-γ">
          <BoundingBox>
            <Position x="519" y="315.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_201" name="IFN_gamma_IFNGR1_JAK1_membrane__IFNGR1_label" graphicalObject="Layout_14" text="IFNGR1">
          <BoundingBox>
            <Position x="519" y="358.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_202" name="IFN_gamma_IFNGR1_JAK1_membrane__JAK1_label" graphicalObject="Layout_14" text="JAK1">
          <BoundingBox>
            <Position x="519" y="403"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_203" name="IFN_gamma_IFNGR1_JAK1_membrane__JAK1__Y_label" graphicalObject="Layout_14" text="Y">
          <BoundingBox>
            <Position x="522" y="395"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_204" name="IFNGR_assembled_membrane_label" graphicalObject="Layout_15" text="IFN-γ:IFNGR (assembled)">
          <BoundingBox>
            <Position x="688" y="442.5"/>
            <Dimensions width="202" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_205" name="IFNGR_assembled_membrane__IFN_gamma_label" graphicalObject="Layout_15" text="IFN-γ">
          <BoundingBox>
            <Position x="743" y="322.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_206" name="IFNGR_assembled_membrane__IFNGR1_label" graphicalObject="Layout_15" text="IFNGR1">
          <BoundingBox>
            <Position x="693" y="365.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_207" name="IFNGR_assembled_membrane__IFNGR2_label" graphicalObject="Layout_15" text="IFNGR2">
          <BoundingBox>
            <Position x="793" y="365.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_208" name="IFNGR_assembled_membrane__JAK1_label" graphicalObject="Layout_15" text="JAK1">
          <BoundingBox>
            <Position x="693" y="410"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_209" name="IFNGR_assembled_membrane__JAK1__Y_label" graphicalObject="Layout_15" text="Y">
          <BoundingBox>
            <Position x="696" y="402"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_210" name="IFNGR_assembled_membrane__JAK2_label" graphicalObject="Layout_15" text="JAK2">
          <BoundingBox>
            <Position x="793" y="410"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_211" name="IFNGR_assembled_membrane__JAK2__Y_label" graphicalObject="Layout_15" text="Y">
          <BoundingBox>
            <Position x="796" y="402"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_212" name="IFNGR_active_membrane_label" graphicalObject="Layout_16" text="IFN-γ:IFNGR (active)">
          <BoundingBox>
            <Position x="962" y="442.5"/>
            <Dimensions width="202" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_213" name="IFNGR_active_membrane__IFN_gamma_label" graphicalObject="Layout_16" text="IFN-γ">
          <BoundingBox>
            <Position x="1017" y="322.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_214" name="IFNGR_active_membrane__IFNGR1_label" graphicalObject="Layout_16" text="IFNGR1">
          <BoundingBox>
            <Position x="967" y="365.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_215" name="IFNGR_active_membrane__IFNGR2_label" graphicalObject="Layout_16" text="IFNGR2">
          <BoundingBox>
            <Position x="1067" y="365.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_216" name="IFNGR_active_membrane__JAK1_label" graphicalObject="Layout_16" text="JAK1">
          <BoundingBox>
            <Position x="967" y="410"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_217" name="IFNGR_active_membrane__JAK1__Y_label" graphicalObject="Layout_16" text="P@Y">
          <BoundingBox>
            <Position x="970" y="402"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_218" name="IFNGR_active_membrane__JAK2_label" graphicalObject="Layout_16" text="JAK2">
          <BoundingBox>
            <Position x="1067" y="410"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_219" name="IFNGR_active_membrane__JAK2__Y_label" graphicalObject="Layout_16" text="P@Y">
          <BoundingBox>
            <Position x="1070" y="402"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_220" name="IFNGR_spent_membrane_label" graphicalObject="Layout_17" text="IFN-γ:IFNGR (spent)">
          <BoundingBox>
            <Position x="1236" y="442.5"/>
            <Dimensions width="202" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_221" name="IFNGR_spent_membrane__IFN_gamma_label" graphicalObject="Layout_17" text="IFN-γ">
          <BoundingBox>
            <Position x="1291" y="322.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_222" name="IFNGR_spent_membrane__IFNGR1_label" graphicalObject="Layout_17" text="IFNGR1">
          <BoundingBox>
            <Position x="1241" y="365.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_223" name="IFNGR_spent_membrane__IFNGR2_label" graphicalObject="Layout_17" text="IFNGR2">
          <BoundingBox>
            <Position x="1341" y="365.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_224" name="IFNGR_spent_membrane__JAK1_label" graphicalObject="Layout_17" text="JAK1">
          <BoundingBox>
            <Position x="1241" y="410"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_225" name="IFNGR_spent_membrane__JAK1__Y_label" graphicalObject="Layout_17" text="Y">
          <BoundingBox>
            <Position x="1244" y="402"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_226" name="IFNGR_spent_membrane__JAK2_label" graphicalObject="Layout_17" text="JAK2">
          <BoundingBox>
            <Position x="1341" y="410"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_227" name="IFNGR_spent_membrane__JAK2__Y_label" graphicalObject="Layout_17" text="Y">
          <BoundingBox>
            <Position x="1344" y="402"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_228" name="STAT1_cytosol_label" graphicalObject="Layout_18" text="STAT1">
          <BoundingBox>
            <Position x="927" y="542.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_229" name="STAT1_cytosol__Y701_label" graphicalObject="Layout_18" text="Y701">
          <BoundingBox>
            <Position x="930" y="536"/>
            <Dimensions width="29.199999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_230" name="STAT2_cytosol_label" graphicalObject="Layout_19" text="STAT2">
          <BoundingBox>
            <Position x="631" y="545.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_231" name="STAT2_cytosol__Y_label" graphicalObject="Layout_19" text="Y">
          <BoundingBox>
            <Position x="634" y="539"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_232" name="IRF9_cytosol_label" graphicalObject="Layout_20" text="IRF9">
          <BoundingBox>
            <Position x="458" y="743.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_233" name="STAT1_pY701_cytosol_label" graphicalObject="Layout_21" text="STAT1">
          <BoundingBox>
            <Position x="1095" y="542.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_234" name="STAT1_pY701_cytosol__Y701_label" graphicalObject="Layout_21" text="P@Y701">
          <BoundingBox>
            <Position x="1098" y="536"/>
            <Dimensions width="42" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_235" name="STAT2_pY_cytosol_label" graphicalObject="Layout_22" text="STAT2">
          <BoundingBox>
            <Position x="799" y="545.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_236" name="STAT2_pY_cytosol__Y_label" graphicalObject="Layout_22" text="P@Y">
          <BoundingBox>
            <Position x="802" y="539"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_237" name="STAT1_STAT1_cytosol_label" graphicalObject="Layout_23" text="STAT1">
          <BoundingBox>
            <Position x="1118" y="708.70000000000005"/>
            <Dimensions width="102" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_238" name="STAT1_STAT1_cytosol__Y701_label" graphicalObject="Layout_23" text="P@Y701">
          <BoundingBox>
            <Position x="1179" y="702.20000000000005"/>
            <Dimensions width="42" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_239" name="STAT1_STAT1_cytosol__copies_label" graphicalObject="Layout_23" text="N:2">
          <BoundingBox>
            <Position x="1121" y="702.20000000000005"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_240" name="STAT1_STAT2_cytosol_label" graphicalObject="Layout_24" text="STAT1–STAT2">
          <BoundingBox>
            <Position x="988" y="764"/>
            <Dimensions width="102" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_241" name="STAT1_STAT2_cytosol__STAT1_label" graphicalObject="Layout_24" text="STAT1">
          <BoundingBox>
            <Position x="993" y="688.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_242" name="STAT1_STAT2_cytosol__STAT1__Y701_label" graphicalObject="Layout_24" text="P@Y701">
          <BoundingBox>
            <Position x="996" y="680.5"/>
            <Dimensions width="42" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_243" name="STAT1_STAT2_cytosol__STAT2_label" graphicalObject="Layout_24" text="STAT2">
          <BoundingBox>
            <Position x="993" y="731.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_244" name="STAT1_STAT2_cytosol__STAT2__Y_label" graphicalObject="Layout_24" text="P@Y">
          <BoundingBox>
            <Position x="996" y="723.5"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_245" name="ISGF3_cytosol_label" graphicalObject="Layout_25" text="ISGF3">
          <BoundingBox>
            <Position x="828" y="1013"/>
            <Dimensions width="102" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_246" name="ISGF3_cytosol__IRF9_label" graphicalObject="Layout_25" text="IRF9">
          <BoundingBox>
            <Position x="833" y="893"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_247" name="ISGF3_cytosol__STAT1_label" graphicalObject="Layout_25" text="STAT1">
          <BoundingBox>
            <Position x="833" y="937.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_248" name="ISGF3_cytosol__STAT1__Y701_label" graphicalObject="Layout_25" text="P@Y701">
          <BoundingBox>
            <Position x="836" y="929.5"/>
            <Dimensions width="42" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_249" name="ISGF3_cytosol__STAT2_label" graphicalObject="Layout_25" text="STAT2">
          <BoundingBox>
            <Position x="833" y="980.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_250" name="ISGF3_cytosol__STAT2__Y_label" graphicalObject="Layout_25" text="P@Y">
          <BoundingBox>
            <Position x="836" y="972.5"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_251" name="OAS1_mRNA_cytosol_label" graphicalObject="Layout_26" text="OAS1">
          <BoundingBox>
            <Position x="671" y="1743.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_252" name="OAS1_mRNA_cytosol__type_label" graphicalObject="Layout_26" text="ct:mRNA">
          <BoundingBox>
            <Position x="674" y="1737"/>
            <Dimensions width="44.100000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_253" name="IRF1_mRNA_cytosol_label" graphicalObject="Layout_27" text="IRF1">
          <BoundingBox>
            <Position x="1247" y="1743.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_254" name="IRF1_mRNA_cytosol__type_label" graphicalObject="Layout_27" text="ct:mRNA">
          <BoundingBox>
            <Position x="1250" y="1737"/>
            <Dimensions width="44.100000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_255" name="IFITM1_mRNA_cytosol_label" graphicalObject="Layout_28" text="IFITM1">
          <BoundingBox>
            <Position x="959" y="1765.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_256" name="IFITM1_mRNA_cytosol__type_label" graphicalObject="Layout_28" text="ct:mRNA">
          <BoundingBox>
            <Position x="962" y="1759"/>
            <Dimensions width="44.100000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_257" name="GAS_nucleus_label" graphicalObject="Layout_29" text="GAS">
          <BoundingBox>
            <Position x="1218.5" y="1267.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_258" name="GAS_nucleus__type_label" graphicalObject="Layout_29" text="ct:grr">
          <BoundingBox>
            <Position x="1221.5" y="1261"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_259" name="ISRE_nucleus_label" graphicalObject="Layout_30" text="ISRE">
          <BoundingBox>
            <Position x="695" y="1267.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_260" name="ISRE_nucleus__type_label" graphicalObject="Layout_30" text="ct:grr">
          <BoundingBox>
            <Position x="698" y="1261"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_261" name="ISRE_promoter_silent_nucleus_label" graphicalObject="Layout_31" text="ISRE promoter">
          <BoundingBox>
            <Position x="555" y="1621"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_262" name="ISRE_promoter_silent_nucleus__state_label" graphicalObject="Layout_31" text="silent">
          <BoundingBox>
            <Position x="625.20000000000005" y="1614.5"/>
            <Dimensions width="30.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_263" name="ISRE_promoter_silent_nucleus__type_label" graphicalObject="Layout_31" text="ct:grr">
          <BoundingBox>
            <Position x="558" y="1614.5"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_264" name="GAS_promoter_silent_nucleus_label" graphicalObject="Layout_32" text="GAS promoter">
          <BoundingBox>
            <Position x="995" y="1621"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_265" name="GAS_promoter_silent_nucleus__state_label" graphicalObject="Layout_32" text="silent">
          <BoundingBox>
            <Position x="1065.2" y="1614.5"/>
            <Dimensions width="30.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_266" name="GAS_promoter_silent_nucleus__type_label" graphicalObject="Layout_32" text="ct:grr">
          <BoundingBox>
            <Position x="998" y="1614.5"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_267" name="STAT1_nucleus_label" graphicalObject="Layout_33" text="STAT1">
          <BoundingBox>
            <Position x="948" y="1425"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_268" name="STAT1_nucleus__Y701_label" graphicalObject="Layout_33" text="Y701">
          <BoundingBox>
            <Position x="951" y="1418.5"/>
            <Dimensions width="29.199999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_269" name="STAT2_nucleus_label" graphicalObject="Layout_34" text="STAT2">
          <BoundingBox>
            <Position x="820" y="1425"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_270" name="STAT2_nucleus__Y_label" graphicalObject="Layout_34" text="Y">
          <BoundingBox>
            <Position x="823" y="1418.5"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_271" name="STAT1_STAT1_nucleus_label" graphicalObject="Layout_35" text="STAT1">
          <BoundingBox>
            <Position x="1118" y="1211.3"/>
            <Dimensions width="102" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_272" name="STAT1_STAT1_nucleus__Y701_label" graphicalObject="Layout_35" text="P@Y701">
          <BoundingBox>
            <Position x="1179" y="1204.8"/>
            <Dimensions width="42" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_273" name="STAT1_STAT1_nucleus__copies_label" graphicalObject="Layout_35" text="N:2">
          <BoundingBox>
            <Position x="1121" y="1204.8"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_274" name="STAT1_STAT2_nucleus_label" graphicalObject="Layout_36" text="STAT1–STAT2">
          <BoundingBox>
            <Position x="988" y="1266.5"/>
            <Dimensions width="102" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_275" name="STAT1_STAT2_nucleus__STAT1_label" graphicalObject="Layout_36" text="STAT1">
          <BoundingBox>
            <Position x="993" y="1191"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_276" name="STAT1_STAT2_nucleus__STAT1__Y701_label" graphicalObject="Layout_36" text="P@Y701">
          <BoundingBox>
            <Position x="996" y="1183"/>
            <Dimensions width="42" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_277" name="STAT1_STAT2_nucleus__STAT2_label" graphicalObject="Layout_36" text="STAT2">
          <BoundingBox>
            <Position x="993" y="1234"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_278" name="STAT1_STAT2_nucleus__STAT2__Y_label" graphicalObject="Layout_36" text="P@Y">
          <BoundingBox>
            <Position x="996" y="1226"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_279" name="ISGF3_nucleus_label" graphicalObject="Layout_37" text="ISGF3">
          <BoundingBox>
            <Position x="828" y="1288"/>
            <Dimensions width="102" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_280" name="ISGF3_nucleus__IRF9_label" graphicalObject="Layout_37" text="IRF9">
          <BoundingBox>
            <Position x="833" y="1168"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_281" name="ISGF3_nucleus__STAT1_label" graphicalObject="Layout_37" text="STAT1">
          <BoundingBox>
            <Position x="833" y="1212.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_282" name="ISGF3_nucleus__STAT1__Y701_label" graphicalObject="Layout_37" text="P@Y701">
          <BoundingBox>
            <Position x="836" y="1204.5"/>
            <Dimensions width="42" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_283" name="ISGF3_nucleus__STAT2_label" graphicalObject="Layout_37" text="STAT2">
          <BoundingBox>
            <Position x="833" y="1255.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_284" name="ISGF3_nucleus__STAT2__Y_label" graphicalObject="Layout_37" text="P@Y">
          <BoundingBox>
            <Position x="836" y="1247.5"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_285" name="IRF9_nucleus_label" graphicalObject="Layout_38" text="IRF9">
          <BoundingBox>
            <Position x="458" y="1418.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_286" name="GAS_STAT1_STAT1_nucleus_label" graphicalObject="Layout_39" text="STAT1–STAT1">
          <BoundingBox>
            <Position x="1214" y="1534.5"/>
            <Dimensions width="104" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_287" name="GAS_STAT1_STAT1_nucleus_label_2" graphicalObject="Layout_39" text="on GAS">
          <BoundingBox>
            <Position x="1214" y="1548.25"/>
            <Dimensions width="104" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_288" name="GAS_STAT1_STAT1_nucleus__STAT1_label" graphicalObject="Layout_39" text="STAT1">
          <BoundingBox>
            <Position x="1219" y="1455"/>
            <Dimensions width="90" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_289" name="GAS_STAT1_STAT1_nucleus__STAT1__Y701_label" graphicalObject="Layout_39" text="P@Y701">
          <BoundingBox>
            <Position x="1268" y="1447"/>
            <Dimensions width="42" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_290" name="GAS_STAT1_STAT1_nucleus__STAT1__copies_label" graphicalObject="Layout_39" text="N:2">
          <BoundingBox>
            <Position x="1222" y="1447"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_291" name="GAS_STAT1_STAT1_nucleus__GAS_label" graphicalObject="Layout_39" text="GAS">
          <BoundingBox>
            <Position x="1220" y="1502"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_292" name="GAS_STAT1_STAT1_nucleus__GAS__type_label" graphicalObject="Layout_39" text="ct:grr">
          <BoundingBox>
            <Position x="1223" y="1494"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_293" name="GAS_STAT1_STAT2_nucleus_label" graphicalObject="Layout_40" text="STAT1–STAT2">
          <BoundingBox>
            <Position x="1080" y="1554"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_294" name="GAS_STAT1_STAT2_nucleus_label_2" graphicalObject="Layout_40" text="on GAS">
          <BoundingBox>
            <Position x="1080" y="1567.75"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_295" name="GAS_STAT1_STAT2_nucleus__STAT1_label" graphicalObject="Layout_40" text="STAT1">
          <BoundingBox>
            <Position x="1085" y="1435.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_296" name="GAS_STAT1_STAT2_nucleus__STAT1__Y701_label" graphicalObject="Layout_40" text="P@Y701">
          <BoundingBox>
            <Position x="1088" y="1427.5"/>
            <Dimensions width="42" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_297" name="GAS_STAT1_STAT2_nucleus__STAT2_label" graphicalObject="Layout_40" text="STAT2">
          <BoundingBox>
            <Position x="1085" y="1478.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_298" name="GAS_STAT1_STAT2_nucleus__STAT2__Y_label" graphicalObject="Layout_40" text="P@Y">
          <BoundingBox>
            <Position x="1088" y="1470.5"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_299" name="GAS_STAT1_STAT2_nucleus__GAS_label" graphicalObject="Layout_40" text="GAS">
          <BoundingBox>
            <Position x="1085" y="1521.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_300" name="GAS_STAT1_STAT2_nucleus__GAS__type_label" graphicalObject="Layout_40" text="ct:grr">
          <BoundingBox>
            <Position x="1088" y="1513.5"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_301" name="ISRE_ISGF3_nucleus_label" graphicalObject="Layout_41" text="ISGF3 on ISRE">
          <BoundingBox>
            <Position x="590" y="1539.5"/>
            <Dimensions width="202" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_302" name="ISRE_ISGF3_nucleus__IRF9_label" graphicalObject="Layout_41" text="IRF9">
          <BoundingBox>
            <Position x="595" y="1462.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_303" name="ISRE_ISGF3_nucleus__STAT1_label" graphicalObject="Layout_41" text="STAT1">
          <BoundingBox>
            <Position x="695" y="1464"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_304" name="ISRE_ISGF3_nucleus__STAT1__Y701_label" graphicalObject="Layout_41" text="P@Y701">
          <BoundingBox>
            <Position x="698" y="1456"/>
            <Dimensions width="42" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_305" name="ISRE_ISGF3_nucleus__STAT2_label" graphicalObject="Layout_41" text="STAT2">
          <BoundingBox>
            <Position x="595" y="1507"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_306" name="ISRE_ISGF3_nucleus__STAT2__Y_label" graphicalObject="Layout_41" text="P@Y">
          <BoundingBox>
            <Position x="598" y="1499"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_307" name="ISRE_ISGF3_nucleus__ISRE_label" graphicalObject="Layout_41" text="ISRE">
          <BoundingBox>
            <Position x="695" y="1507"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_308" name="ISRE_ISGF3_nucleus__ISRE__type_label" graphicalObject="Layout_41" text="ct:grr">
          <BoundingBox>
            <Position x="698" y="1499"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_309" name="ISRE_promoter_open_nucleus_label" graphicalObject="Layout_42" text="ISRE promoter">
          <BoundingBox>
            <Position x="723" y="1621"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_310" name="ISRE_promoter_open_nucleus__state_label" graphicalObject="Layout_42" text="open">
          <BoundingBox>
            <Position x="795" y="1614.5"/>
            <Dimensions width="29" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_311" name="ISRE_promoter_open_nucleus__type_label" graphicalObject="Layout_42" text="ct:grr">
          <BoundingBox>
            <Position x="726" y="1614.5"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_312" name="GAS_promoter_open_nucleus_label" graphicalObject="Layout_43" text="GAS promoter">
          <BoundingBox>
            <Position x="1163" y="1621"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_313" name="GAS_promoter_open_nucleus__state_label" graphicalObject="Layout_43" text="open">
          <BoundingBox>
            <Position x="1235" y="1614.5"/>
            <Dimensions width="29" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_314" name="GAS_promoter_open_nucleus__type_label" graphicalObject="Layout_43" text="ct:grr">
          <BoundingBox>
            <Position x="1166" y="1614.5"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_315" name="STAT1_pairs_with_STAT1__takes__STAT1_pY701_cytosol_label" graphicalObject="Layout_92" text="2">
          <BoundingBox>
            <Position x="1141" y="596.5"/>
            <Dimensions width="12" height="12"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_316" name="STAT1_STAT1_dephosphorylated_in_nucleus__gives__STAT1_nucleus_label" graphicalObject="Layout_98" text="2">
          <BoundingBox>
            <Position x="1165" y="1375.5"/>
            <Dimensions width="12" height="12"/>
          </BoundingBox>
        </TextGlyph>
      </ListOfTextGlyphs>
      <ListOfRenderInformation>
        <RenderInformation key="LocalRenderInformation_0" name="colours and shapes of the map" backgroundColor="#ffffff">
          <ListOfLineEndings>
            <LineEnding id="head_production" enableRotationalMapping="true">
              <BoundingBox>
                <Position x="-8" y="-3.6000000000000001"/>
                <Dimensions width="8" height="7.2000000000000002"/>
              </BoundingBox>
              <Group stroke="#2b2f36" stroke-width="1.3" fill="#2b2f36" text-anchor="start" vtext-anchor="top">
                <Polygon>
                  <ListOfElements>
                    <Element x="0" y="0.5"/>
                    <Element x="8" y="3.6"/>
                    <Element x="0" y="6.7"/>
                  </ListOfElements>
                </Polygon>
              </Group>
            </LineEnding>
            <LineEnding id="head_catalysis" enableRotationalMapping="true">
              <BoundingBox>
                <Position x="-8" y="-4"/>
                <Dimensions width="8" height="8"/>
              </BoundingBox>
              <Group stroke="#1d7f4e" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Ellipse cx="4" cy="4" rx="4" ry="4"/>
              </Group>
            </LineEnding>
            <LineEnding id="head_stimulation" enableRotationalMapping="true">
              <BoundingBox>
                <Position x="-9" y="-4.5999999999999996"/>
                <Dimensions width="9" height="9.1999999999999993"/>
              </BoundingBox>
              <Group stroke="#2b62b5" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Polygon>
                  <ListOfElements>
                    <Element x="0" y="0.5"/>
                    <Element x="9" y="4.6"/>
                    <Element x="0" y="8.7"/>
                  </ListOfElements>
                </Polygon>
              </Group>
            </LineEnding>
            <LineEnding id="head_necessary_stimulation" enableRotationalMapping="true">
              <BoundingBox>
                <Position x="-12.5" y="-5.5"/>
                <Dimensions width="12.5" height="11"/>
              </BoundingBox>
              <Group stroke="#2b62b5" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Polygon>
                  <ListOfElements>
                    <Element x="3.5" y="0.5"/>
                    <Element x="12.5" y="5.5"/>
                    <Element x="3.5" y="10.5"/>
                  </ListOfElements>
                </Polygon>
                <Curve stroke="#2b62b5" stroke-width="1.3">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="0" y="11"/>
                  </ListOfElements>
                </Curve>
              </Group>
            </LineEnding>
            <LineEnding id="head_inhibition" enableRotationalMapping="true">
              <BoundingBox>
                <Position x="-3" y="-6"/>
                <Dimensions width="3" height="12"/>
              </BoundingBox>
              <Group stroke="#c4302b" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Curve stroke="#c4302b" stroke-width="1.3">
                  <ListOfElements>
                    <Element x="3" y="0"/>
                    <Element x="3" y="12"/>
                  </ListOfElements>
                </Curve>
              </Group>
            </LineEnding>
          </ListOfLineEndings>
          <ListOfStyles>
            <Style key="LocalStyle_0" typeList="TEXTGLYPH">
              <Group stroke="#1c2026" font-size="11" font-family="DejaVu Sans" text-anchor="middle" vtext-anchor="middle">
              </Group>
            </Style>
            <Style key="LocalStyle_1" keyList="Layout_187 Layout_191 Layout_195 Layout_197 Layout_203 Layout_209 Layout_211 Layout_217 Layout_219 Layout_225 Layout_227 Layout_229 Layout_231 Layout_234 Layout_236 Layout_238 Layout_242 Layout_244 Layout_248 Layout_250 Layout_262 Layout_265 Layout_268 Layout_270">
              <Group stroke="#1c2026" font-size="8" font-family="DejaVu Sans" text-anchor="middle" vtext-anchor="middle">
              </Group>
            </Style>
            <Style key="LocalStyle_2" keyList="Layout_239 Layout_252 Layout_254 Layout_256 Layout_258 Layout_260 Layout_263 Layout_266 Layout_272 Layout_273 Layout_276 Layout_278 Layout_282 Layout_284 Layout_289 Layout_290 Layout_292 Layout_296 Layout_298 Layout_300 Layout_304 Layout_306 Layout_310 Layout_313">
              <Group stroke="#1c2026" font-size="8" font-family="DejaVu Sans" text-anchor="middle" vtext-anchor="middle">
              </Group>
            </Style>
            <Style key="LocalStyle_3" keyList="Layout_308 Layout_311 Layout_314 Layout_315 Layout_316">
              <Group stroke="#1c2026" font-size="8" font-family="DejaVu Sans" text-anchor="middle" vtext-anchor="middle">
              </Group>
            </Style>
            <Style key="LocalStyle_4" keyList="Layout_176 Layout_177 Layout_178 Layout_179 Layout_180 Layout_181 Layout_182 Layout_184 Layout_188 Layout_198 Layout_199 Layout_204 Layout_212 Layout_220 Layout_240 Layout_245 Layout_274 Layout_279 Layout_286 Layout_287 Layout_293 Layout_294 Layout_301">
              <Group stroke="#1c2026" font-size="11" font-family="DejaVu Sans" font-weight="bold" text-anchor="middle" vtext-anchor="middle">
              </Group>
            </Style>
            <Style key="LocalStyle_5" keyList="Layout_44 Layout_45 Layout_46 Layout_47 Layout_48 Layout_49">
              <Group stroke="#2b2f36" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Ellipse cx="9" cy="9" rx="9" ry="9"/>
                <Curve stroke="#2b2f36" stroke-width="1.3">
                  <ListOfElements>
                    <Element x="1" y="17"/>
                    <Element x="17" y="1"/>
                  </ListOfElements>
                </Curve>
              </Group>
            </Style>
            <Style key="LocalStyle_6" keyList="Layout_101 Layout_112 Layout_127 Layout_131 Layout_135 Layout_50 Layout_54 Layout_58 Layout_62 Layout_92">
              <Group stroke="#2b2f36" stroke-width="1.3" fill="#2b2f36" text-anchor="start" vtext-anchor="top">
                <Ellipse cx="8" cy="8" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_7" keyList="Layout_105 Layout_108 Layout_116 Layout_119 Layout_124 Layout_139 Layout_142 Layout_145 Layout_149 Layout_154 Layout_157 Layout_161 Layout_164 Layout_168 Layout_171 Layout_66 Layout_69 Layout_76 Layout_80 Layout_83 Layout_86 Layout_89 Layout_95 Layout_98">
              <Group stroke="#2b2f36" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="16" height="16"/>
              </Group>
            </Style>
            <Style key="LocalStyle_8" keyList="Layout_72">
              <Group stroke="#2b2f36" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Ellipse cx="8" cy="8" rx="8" ry="8"/>
                <Ellipse cx="8" cy="8" rx="4.5" ry="4.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_9" roleList="substrate">
              <Group stroke="#2b2f36" stroke-width="1.3" text-anchor="start" vtext-anchor="top">
              </Group>
            </Style>
            <Style key="LocalStyle_10" roleList="product">
              <Group stroke="#2b2f36" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_production">
              </Group>
            </Style>
            <Style key="LocalStyle_11" roleList="modifier">
              <Group stroke="#1d7f4e" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_catalysis">
              </Group>
            </Style>
            <Style key="LocalStyle_12" roleList="activator">
              <Group stroke="#2b62b5" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_stimulation">
              </Group>
            </Style>
            <Style key="LocalStyle_13" roleList="inhibitor">
              <Group stroke="#c4302b" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_inhibition">
              </Group>
            </Style>
            <Style key="LocalStyle_14" keyList="Layout_102 Layout_103 Layout_128 Layout_129 Layout_132 Layout_133 Layout_136 Layout_137 Layout_59 Layout_60 Layout_63 Layout_64 Layout_93">
              <Group stroke="#2b2f36" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_production">
              </Group>
            </Style>
            <Style key="LocalStyle_15" keyList="Layout_3">
              <Group stroke="#9db4cc" stroke-width="2" fill="#f4f8fc" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="1456" height="72" rx="12" ry="12"/>
              </Group>
            </Style>
            <Style key="LocalStyle_16" keyList="Layout_4">
              <Group stroke="#c9a052" stroke-width="2" fill="#fcf4e3" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="1456" height="389" rx="12" ry="12"/>
              </Group>
            </Style>
            <Style key="LocalStyle_17" keyList="Layout_5">
              <Group stroke="#8fae86" stroke-width="2" fill="#f3f8f1" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="1456" height="1328.5" rx="12" ry="12"/>
              </Group>
            </Style>
            <Style key="LocalStyle_18" keyList="Layout_6">
              <Group stroke="#8f98c8" stroke-width="2" fill="#eef0fa" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="1428" height="623.5" rx="12" ry="12"/>
              </Group>
            </Style>
            <Style key="LocalStyle_19" keyList="Layout_7">
              <Group stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_20" keyList="Layout_8">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="102" y="0"/>
                    <Element x="110" y="8"/>
                    <Element x="110" y="104"/>
                    <Element x="102" y="112"/>
                    <Element x="8" y="112"/>
                    <Element x="0" y="104"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="12" y="52" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_21" keyList="Layout_9">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="102" y="0"/>
                    <Element x="110" y="8"/>
                    <Element x="110" y="104"/>
                    <Element x="102" y="112"/>
                    <Element x="8" y="112"/>
                    <Element x="0" y="104"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="12" y="52" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_22" keyList="Layout_10">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_23" keyList="Layout_11">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_24" keyList="Layout_12">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_25" keyList="Layout_13">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_26" keyList="Layout_14">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="102" y="0"/>
                    <Element x="110" y="8"/>
                    <Element x="110" y="161"/>
                    <Element x="102" y="169"/>
                    <Element x="8" y="169"/>
                    <Element x="0" y="161"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" x="9" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="101.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="12" y="95" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_27" keyList="Layout_15">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="202" y="0"/>
                    <Element x="210" y="8"/>
                    <Element x="210" y="147"/>
                    <Element x="202" y="155"/>
                    <Element x="8" y="155"/>
                    <Element x="0" y="147"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" x="59" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="109" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="101.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="12" y="95" width="24" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="109" y="101.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="112" y="95" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_28" keyList="Layout_16">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="202" y="0"/>
                    <Element x="210" y="8"/>
                    <Element x="210" y="147"/>
                    <Element x="202" y="155"/>
                    <Element x="8" y="155"/>
                    <Element x="0" y="147"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" x="59" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="109" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="101.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="95" width="26.8" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="109" y="101.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="112" y="95" width="26.8" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_29" keyList="Layout_17">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="202" y="0"/>
                    <Element x="210" y="8"/>
                    <Element x="210" y="147"/>
                    <Element x="202" y="155"/>
                    <Element x="8" y="155"/>
                    <Element x="0" y="147"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" x="59" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="109" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="101.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="12" y="95" width="24" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="109" y="101.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="112" y="95" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_30" keyList="Layout_18">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="29.2" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_31" keyList="Layout_19">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_32" keyList="Layout_20">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_33" keyList="Layout_21">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="3" y="-6.5" width="42" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_34" keyList="Layout_22">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="3" y="-6.5" width="26.8" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_35" keyList="Layout_23">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="4" y="4" width="102" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="102" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="61" y="-6.5" width="42" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_36" keyList="Layout_24">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="102" y="0"/>
                    <Element x="110" y="8"/>
                    <Element x="110" y="104"/>
                    <Element x="102" y="112"/>
                    <Element x="8" y="112"/>
                    <Element x="0" y="104"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="9" width="42" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="52" width="26.8" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_37" keyList="Layout_25">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="102" y="0"/>
                    <Element x="110" y="8"/>
                    <Element x="110" y="147"/>
                    <Element x="102" y="155"/>
                    <Element x="8" y="155"/>
                    <Element x="0" y="147"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="52" width="42" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="101.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="95" width="26.8" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_38" keyList="Layout_26">
              <Group stroke="#a8611c" stroke-width="1.2" fill="#fbdfc6" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#a8611c" stroke-width="1.2" fill="#fbdfc6">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="104" y="35"/>
                    <Element x="99" y="40"/>
                    <Element x="5" y="40"/>
                    <Element x="0" y="35"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="44.1" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_39" keyList="Layout_27">
              <Group stroke="#a8611c" stroke-width="1.2" fill="#fbdfc6" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#a8611c" stroke-width="1.2" fill="#fbdfc6">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="104" y="35"/>
                    <Element x="99" y="40"/>
                    <Element x="5" y="40"/>
                    <Element x="0" y="35"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="44.1" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_40" keyList="Layout_28">
              <Group stroke="#a8611c" stroke-width="1.2" fill="#fbdfc6" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#a8611c" stroke-width="1.2" fill="#fbdfc6">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="104" y="35"/>
                    <Element x="99" y="40"/>
                    <Element x="5" y="40"/>
                    <Element x="0" y="35"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="44.1" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_41" keyList="Layout_29">
              <Group stroke="#9b7614" stroke-width="1.2" fill="#fcefc3" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#9b7614" stroke-width="1.2" fill="#fcefc3">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="104" y="35"/>
                    <Element x="99" y="40"/>
                    <Element x="5" y="40"/>
                    <Element x="0" y="35"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="30.9" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_42" keyList="Layout_30">
              <Group stroke="#9b7614" stroke-width="1.2" fill="#fcefc3" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#9b7614" stroke-width="1.2" fill="#fcefc3">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="104" y="35"/>
                    <Element x="99" y="40"/>
                    <Element x="5" y="40"/>
                    <Element x="0" y="35"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="30.9" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_43" keyList="Layout_31">
              <Group stroke="#9b7614" stroke-width="1.2" fill="#fcefc3" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#9b7614" stroke-width="1.2" fill="#fcefc3">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="104" y="35"/>
                    <Element x="99" y="40"/>
                    <Element x="5" y="40"/>
                    <Element x="0" y="35"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#9b7614" stroke-width="0.9" fill="#fff3d6" x="70.2" y="-6.5" width="30.8" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="30.9" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_44" keyList="Layout_32">
              <Group stroke="#9b7614" stroke-width="1.2" fill="#fcefc3" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#9b7614" stroke-width="1.2" fill="#fcefc3">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="104" y="35"/>
                    <Element x="99" y="40"/>
                    <Element x="5" y="40"/>
                    <Element x="0" y="35"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#9b7614" stroke-width="0.9" fill="#fff3d6" x="70.2" y="-6.5" width="30.8" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="30.9" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_45" keyList="Layout_33">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="29.2" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_46" keyList="Layout_34">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_47" keyList="Layout_35">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="4" y="4" width="102" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="102" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="61" y="-6.5" width="42" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_48" keyList="Layout_36">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="102" y="0"/>
                    <Element x="110" y="8"/>
                    <Element x="110" y="104"/>
                    <Element x="102" y="112"/>
                    <Element x="8" y="112"/>
                    <Element x="0" y="104"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="9" width="42" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="52" width="26.8" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_49" keyList="Layout_37">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="102" y="0"/>
                    <Element x="110" y="8"/>
                    <Element x="110" y="147"/>
                    <Element x="102" y="155"/>
                    <Element x="8" y="155"/>
                    <Element x="0" y="147"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="52" width="42" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="101.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="95" width="26.8" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_50" keyList="Layout_38">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_51" keyList="Layout_39">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="112" y="8"/>
                    <Element x="112" y="122"/>
                    <Element x="104" y="130"/>
                    <Element x="8" y="130"/>
                    <Element x="0" y="122"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="13" y="19.5" width="90" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="15.5" width="90" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="58" y="9" width="42" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="12" y="9" width="24" height="13"/>
                <Polygon stroke="#9b7614" stroke-width="1.2" fill="#fcefc3">
                  <ListOfElements>
                    <Element x="10" y="62.5"/>
                    <Element x="102" y="62.5"/>
                    <Element x="102" y="85.5"/>
                    <Element x="97" y="90.5"/>
                    <Element x="15" y="90.5"/>
                    <Element x="10" y="85.5"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="13" y="56" width="30.9" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_52" keyList="Layout_40">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="102" y="0"/>
                    <Element x="110" y="8"/>
                    <Element x="110" y="161"/>
                    <Element x="102" y="169"/>
                    <Element x="8" y="169"/>
                    <Element x="0" y="161"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="9" width="42" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="52" width="26.8" height="13" rx="6.5" ry="6.5"/>
                <Polygon stroke="#9b7614" stroke-width="1.2" fill="#fcefc3">
                  <ListOfElements>
                    <Element x="9" y="101.5"/>
                    <Element x="101" y="101.5"/>
                    <Element x="101" y="124.5"/>
                    <Element x="96" y="129.5"/>
                    <Element x="14" y="129.5"/>
                    <Element x="9" y="124.5"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="12" y="95" width="30.9" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_53" keyList="Layout_41">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="202" y="0"/>
                    <Element x="210" y="8"/>
                    <Element x="210" y="104"/>
                    <Element x="202" y="112"/>
                    <Element x="8" y="112"/>
                    <Element x="0" y="104"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="109" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="112" y="9" width="42" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="58.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="52" width="26.8" height="13" rx="6.5" ry="6.5"/>
                <Polygon stroke="#9b7614" stroke-width="1.2" fill="#fcefc3">
                  <ListOfElements>
                    <Element x="109" y="58.5"/>
                    <Element x="201" y="58.5"/>
                    <Element x="201" y="81.5"/>
                    <Element x="196" y="86.5"/>
                    <Element x="114" y="86.5"/>
                    <Element x="109" y="81.5"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="112" y="52" width="30.9" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_54" keyList="Layout_42">
              <Group stroke="#9b7614" stroke-width="1.2" fill="#fcefc3" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#9b7614" stroke-width="1.2" fill="#fcefc3">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="104" y="35"/>
                    <Element x="99" y="40"/>
                    <Element x="5" y="40"/>
                    <Element x="0" y="35"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#9b7614" stroke-width="0.9" fill="#fff3d6" x="72" y="-6.5" width="29" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="30.9" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_55" keyList="Layout_43">
              <Group stroke="#9b7614" stroke-width="1.2" fill="#fcefc3" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#9b7614" stroke-width="1.2" fill="#fcefc3">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="104" y="35"/>
                    <Element x="99" y="40"/>
                    <Element x="5" y="40"/>
                    <Element x="0" y="35"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#9b7614" stroke-width="0.9" fill="#fff3d6" x="72" y="-6.5" width="29" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="30.9" height="13"/>
              </Group>
            </Style>
          </ListOfStyles>
        </RenderInformation>
      </ListOfRenderInformation>
    </Layout>
  </ListOfLayouts>
  <SBMLReference file="type2_jak_stat.xml">
    <SBMLMap SBMLid="GAS_STAT1_STAT1_nucleus" COPASIkey="Metabolite_32"/>
    <SBMLMap SBMLid="GAS_STAT1_STAT2_nucleus" COPASIkey="Metabolite_33"/>
    <SBMLMap SBMLid="GAS_nucleus" COPASIkey="Metabolite_22"/>
    <SBMLMap SBMLid="GAS_promoter_closes" COPASIkey="Reaction_26"/>
    <SBMLMap SBMLid="GAS_promoter_open_nucleus" COPASIkey="Metabolite_36"/>
    <SBMLMap SBMLid="GAS_promoter_opens" COPASIkey="Reaction_28"/>
    <SBMLMap SBMLid="GAS_promoter_silent_nucleus" COPASIkey="Metabolite_25"/>
    <SBMLMap SBMLid="IFITM1_mRNA_cytosol" COPASIkey="Metabolite_21"/>
    <SBMLMap SBMLid="IFITM1_mRNA_degradation" COPASIkey="Reaction_33"/>
    <SBMLMap SBMLid="IFITM1_transcription" COPASIkey="Reaction_34"/>
    <SBMLMap SBMLid="IFNGR1_JAK1_membrane" COPASIkey="Metabolite_1"/>
    <SBMLMap SBMLid="IFNGR1_binds_JAK1" COPASIkey="Reaction_0"/>
    <SBMLMap SBMLid="IFNGR1_membrane" COPASIkey="Metabolite_3"/>
    <SBMLMap SBMLid="IFNGR2_JAK2_membrane" COPASIkey="Metabolite_2"/>
    <SBMLMap SBMLid="IFNGR2_binds_JAK2" COPASIkey="Reaction_1"/>
    <SBMLMap SBMLid="IFNGR2_membrane" COPASIkey="Metabolite_4"/>
    <SBMLMap SBMLid="IFNGR_JAK_autophosphorylation" COPASIkey="Reaction_4"/>
    <SBMLMap SBMLid="IFNGR_active_inactivated" COPASIkey="Reaction_5"/>
    <SBMLMap SBMLid="IFNGR_active_membrane" COPASIkey="Metabolite_9"/>
    <SBMLMap SBMLid="IFNGR_assembled_membrane" COPASIkey="Metabolite_8"/>
    <SBMLMap SBMLid="IFNGR_phosphorylates_STAT1_Y701" COPASIkey="Reaction_7"/>
    <SBMLMap SBMLid="IFNGR_spent_dissociates" COPASIkey="Reaction_6"/>
    <SBMLMap SBMLid="IFNGR_spent_membrane" COPASIkey="Metabolite_10"/>
    <SBMLMap SBMLid="IFN_gamma" COPASIkey="Metabolite_0"/>
    <SBMLMap SBMLid="IFN_gamma_IFNGR1_JAK1_membrane" COPASIkey="Metabolite_7"/>
    <SBMLMap SBMLid="IFN_gamma_assembles_IFNGR" COPASIkey="Reaction_3"/>
    <SBMLMap SBMLid="IFN_gamma_binds_IFNGR1" COPASIkey="Reaction_2"/>
    <SBMLMap SBMLid="IRF1_mRNA_cytosol" COPASIkey="Metabolite_20"/>
    <SBMLMap SBMLid="IRF1_mRNA_degradation" COPASIkey="Reaction_31"/>
    <SBMLMap SBMLid="IRF1_transcription" COPASIkey="Reaction_32"/>
    <SBMLMap SBMLid="IRF9_cytosol" COPASIkey="Metabolite_13"/>
    <SBMLMap SBMLid="IRF9_exported" COPASIkey="Reaction_21"/>
    <SBMLMap SBMLid="IRF9_nucleus" COPASIkey="Metabolite_31"/>
    <SBMLMap SBMLid="ISGF3_binds_ISRE" COPASIkey="Reaction_24"/>
    <SBMLMap SBMLid="ISGF3_cytosol" COPASIkey="Metabolite_18"/>
    <SBMLMap SBMLid="ISGF3_dephosphorylated_in_nucleus" COPASIkey="Reaction_20"/>
    <SBMLMap SBMLid="ISGF3_imported" COPASIkey="Reaction_19"/>
    <SBMLMap SBMLid="ISGF3_nucleus" COPASIkey="Metabolite_30"/>
    <SBMLMap SBMLid="ISRE_ISGF3_nucleus" COPASIkey="Metabolite_34"/>
    <SBMLMap SBMLid="ISRE_nucleus" COPASIkey="Metabolite_23"/>
    <SBMLMap SBMLid="ISRE_promoter_closes" COPASIkey="Reaction_25"/>
    <SBMLMap SBMLid="ISRE_promoter_open_nucleus" COPASIkey="Metabolite_35"/>
    <SBMLMap SBMLid="ISRE_promoter_opens" COPASIkey="Reaction_27"/>
    <SBMLMap SBMLid="ISRE_promoter_silent_nucleus" COPASIkey="Metabolite_24"/>
    <SBMLMap SBMLid="JAK1_membrane" COPASIkey="Metabolite_5"/>
    <SBMLMap SBMLid="JAK2_membrane" COPASIkey="Metabolite_6"/>
    <SBMLMap SBMLid="OAS1_mRNA_cytosol" COPASIkey="Metabolite_19"/>
    <SBMLMap SBMLid="OAS1_mRNA_degradation" COPASIkey="Reaction_29"/>
    <SBMLMap SBMLid="OAS1_transcription" COPASIkey="Reaction_30"/>
    <SBMLMap SBMLid="STAT1_STAT1_binds_GAS" COPASIkey="Reaction_22"/>
    <SBMLMap SBMLid="STAT1_STAT1_cytosol" COPASIkey="Metabolite_16"/>
    <SBMLMap SBMLid="STAT1_STAT1_dephosphorylated_in_nucleus" COPASIkey="Reaction_14"/>
    <SBMLMap SBMLid="STAT1_STAT1_imported" COPASIkey="Reaction_13"/>
    <SBMLMap SBMLid="STAT1_STAT1_nucleus" COPASIkey="Metabolite_28"/>
    <SBMLMap SBMLid="STAT1_STAT2_binds_GAS" COPASIkey="Reaction_23"/>
    <SBMLMap SBMLid="STAT1_STAT2_binds_IRF9" COPASIkey="Reaction_18"/>
    <SBMLMap SBMLid="STAT1_STAT2_cytosol" COPASIkey="Metabolite_17"/>
    <SBMLMap SBMLid="STAT1_STAT2_dephosphorylated_in_nucleus" COPASIkey="Reaction_17"/>
    <SBMLMap SBMLid="STAT1_STAT2_imported" COPASIkey="Reaction_16"/>
    <SBMLMap SBMLid="STAT1_STAT2_nucleus" COPASIkey="Metabolite_29"/>
    <SBMLMap SBMLid="STAT1_Y701_dephosphorylated_in_cytosol" COPASIkey="Reaction_8"/>
    <SBMLMap SBMLid="STAT1_cytosol" COPASIkey="Metabolite_11"/>
    <SBMLMap SBMLid="STAT1_exported" COPASIkey="Reaction_9"/>
    <SBMLMap SBMLid="STAT1_nucleus" COPASIkey="Metabolite_26"/>
    <SBMLMap SBMLid="STAT1_pY701_cytosol" COPASIkey="Metabolite_14"/>
    <SBMLMap SBMLid="STAT1_pairs_with_STAT1" COPASIkey="Reaction_12"/>
    <SBMLMap SBMLid="STAT1_pairs_with_STAT2" COPASIkey="Reaction_15"/>
    <SBMLMap SBMLid="STAT2_Y_dephosphorylated_in_cytosol" COPASIkey="Reaction_10"/>
    <SBMLMap SBMLid="STAT2_cytosol" COPASIkey="Metabolite_12"/>
    <SBMLMap SBMLid="STAT2_exported" COPASIkey="Reaction_11"/>
    <SBMLMap SBMLid="STAT2_nucleus" COPASIkey="Metabolite_27"/>
    <SBMLMap SBMLid="STAT2_pY_cytosol" COPASIkey="Metabolite_15"/>
    <SBMLMap SBMLid="cytosol" COPASIkey="Compartment_2"/>
    <SBMLMap SBMLid="expression_IFNGR1" COPASIkey="ModelValue_1"/>
    <SBMLMap SBMLid="expression_IFNGR2" COPASIkey="ModelValue_3"/>
    <SBMLMap SBMLid="expression_IRF9" COPASIkey="ModelValue_32"/>
    <SBMLMap SBMLid="expression_JAK1" COPASIkey="ModelValue_5"/>
    <SBMLMap SBMLid="expression_JAK2" COPASIkey="ModelValue_7"/>
    <SBMLMap SBMLid="expression_STAT1" COPASIkey="ModelValue_19"/>
    <SBMLMap SBMLid="expression_STAT2" COPASIkey="ModelValue_21"/>
    <SBMLMap SBMLid="extracellular" COPASIkey="Compartment_0"/>
    <SBMLMap SBMLid="free_GAS" COPASIkey="ModelValue_36"/>
    <SBMLMap SBMLid="free_GAS_promoter" COPASIkey="ModelValue_44"/>
    <SBMLMap SBMLid="free_IFNGR1" COPASIkey="ModelValue_0"/>
    <SBMLMap SBMLid="free_IFNGR2" COPASIkey="ModelValue_2"/>
    <SBMLMap SBMLid="free_IRF9" COPASIkey="ModelValue_31"/>
    <SBMLMap SBMLid="free_ISRE" COPASIkey="ModelValue_39"/>
    <SBMLMap SBMLid="free_ISRE_promoter" COPASIkey="ModelValue_42"/>
    <SBMLMap SBMLid="free_JAK1" COPASIkey="ModelValue_4"/>
    <SBMLMap SBMLid="free_JAK2" COPASIkey="ModelValue_6"/>
    <SBMLMap SBMLid="free_STAT1" COPASIkey="ModelValue_18"/>
    <SBMLMap SBMLid="free_STAT2" COPASIkey="ModelValue_20"/>
    <SBMLMap SBMLid="k_GAS_promoter_opened_by_STAT1_dimer" COPASIkey="ModelValue_46"/>
    <SBMLMap SBMLid="k_GAS_promoter_opened_by_other_STAT_pairs" COPASIkey="ModelValue_47"/>
    <SBMLMap SBMLid="k_IFITM1_mRNA_decay" COPASIkey="ModelValue_52"/>
    <SBMLMap SBMLid="k_IFITM1_transcription" COPASIkey="ModelValue_53"/>
    <SBMLMap SBMLid="k_IFNGR_falls_apart" COPASIkey="ModelValue_14"/>
    <SBMLMap SBMLid="k_IFNGR_phosphorylates_STAT1" COPASIkey="ModelValue_22"/>
    <SBMLMap SBMLid="k_IFN_gamma_assembles_IFNGR" COPASIkey="ModelValue_13"/>
    <SBMLMap SBMLid="k_IFN_gamma_binds_IFNGR1" COPASIkey="ModelValue_11"/>
    <SBMLMap SBMLid="k_IFN_gamma_leaves_IFNGR1" COPASIkey="ModelValue_12"/>
    <SBMLMap SBMLid="k_IRF1_mRNA_decay" COPASIkey="ModelValue_50"/>
    <SBMLMap SBMLid="k_IRF1_transcription" COPASIkey="ModelValue_51"/>
    <SBMLMap SBMLid="k_IRF9_export" COPASIkey="ModelValue_35"/>
    <SBMLMap SBMLid="k_ISGF3_dephosphorylation" COPASIkey="ModelValue_34"/>
    <SBMLMap SBMLid="k_ISGF3_formation" COPASIkey="ModelValue_33"/>
    <SBMLMap SBMLid="k_ISRE_promoter_opened_by_ISGF3" COPASIkey="ModelValue_45"/>
    <SBMLMap SBMLid="k_JAK_activation" COPASIkey="ModelValue_15"/>
    <SBMLMap SBMLid="k_JAK_on_receptor_chain" COPASIkey="ModelValue_9"/>
    <SBMLMap SBMLid="k_OAS1_mRNA_decay" COPASIkey="ModelValue_48"/>
    <SBMLMap SBMLid="k_OAS1_transcription" COPASIkey="ModelValue_49"/>
    <SBMLMap SBMLid="k_STAT1_STAT2_parting" COPASIkey="ModelValue_30"/>
    <SBMLMap SBMLid="k_STAT1_dephosphorylation" COPASIkey="ModelValue_24"/>
    <SBMLMap SBMLid="k_STAT2_dephosphorylation" COPASIkey="ModelValue_25"/>
    <SBMLMap SBMLid="k_STAT_export" COPASIkey="ModelValue_23"/>
    <SBMLMap SBMLid="k_STAT_import" COPASIkey="ModelValue_28"/>
    <SBMLMap SBMLid="k_STAT_pair_dephosphorylation" COPASIkey="ModelValue_29"/>
    <SBMLMap SBMLid="k_STAT_pairing" COPASIkey="ModelValue_26"/>
    <SBMLMap SBMLid="k_STAT_parting" COPASIkey="ModelValue_27"/>
    <SBMLMap SBMLid="k_complex_binds_GAS" COPASIkey="ModelValue_38"/>
    <SBMLMap SBMLid="k_complex_binds_ISRE" COPASIkey="ModelValue_41"/>
    <SBMLMap SBMLid="k_complex_leaves_GAS" COPASIkey="ModelValue_37"/>
    <SBMLMap SBMLid="k_complex_leaves_ISRE" COPASIkey="ModelValue_40"/>
    <SBMLMap SBMLid="k_promoter_closes" COPASIkey="ModelValue_43"/>
    <SBMLMap SBMLid="k_receptor_recovery" COPASIkey="ModelValue_17"/>
    <SBMLMap SBMLid="k_type_II_receptor_inactivation" COPASIkey="ModelValue_16"/>
    <SBMLMap SBMLid="nucleus" COPASIkey="Compartment_3"/>
    <SBMLMap SBMLid="obs_GAS_occupied" COPASIkey="ModelValue_57"/>
    <SBMLMap SBMLid="obs_ISGF3" COPASIkey="ModelValue_59"/>
    <SBMLMap SBMLid="obs_ISGF3_nuclear" COPASIkey="ModelValue_60"/>
    <SBMLMap SBMLid="obs_ISRE_occupied" COPASIkey="ModelValue_58"/>
    <SBMLMap SBMLid="obs_JAK1_active" COPASIkey="ModelValue_55"/>
    <SBMLMap SBMLid="obs_JAK2_active" COPASIkey="ModelValue_56"/>
    <SBMLMap SBMLid="obs_STAT1_dimer_nuclear" COPASIkey="ModelValue_66"/>
    <SBMLMap SBMLid="obs_STAT1_pY701" COPASIkey="ModelValue_64"/>
    <SBMLMap SBMLid="obs_STAT2_pY" COPASIkey="ModelValue_65"/>
    <SBMLMap SBMLid="obs_mRNA_IFITM1" COPASIkey="ModelValue_63"/>
    <SBMLMap SBMLid="obs_mRNA_IRF1" COPASIkey="ModelValue_62"/>
    <SBMLMap SBMLid="obs_mRNA_OAS1" COPASIkey="ModelValue_61"/>
    <SBMLMap SBMLid="plasma_membrane" COPASIkey="Compartment_1"/>
    <SBMLMap SBMLid="preformed_IFNGR1_JAK1" COPASIkey="ModelValue_8"/>
    <SBMLMap SBMLid="preformed_IFNGR2_JAK2" COPASIkey="ModelValue_10"/>
    <SBMLMap SBMLid="two" COPASIkey="ModelValue_54"/>
  </SBMLReference>
  <ListOfUnitDefinitions>
    <UnitDefinition key="Unit_1" name="meter" symbol="m">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Unit_0">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        m
      </Expression>
    </UnitDefinition>
    <UnitDefinition key="Unit_5" name="second" symbol="s">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Unit_4">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        s
      </Expression>
    </UnitDefinition>
    <UnitDefinition key="Unit_13" name="Avogadro" symbol="Avogadro">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Unit_12">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        Avogadro
      </Expression>
    </UnitDefinition>
    <UnitDefinition key="Unit_15" name="dimensionless" symbol="1">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Unit_14">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        1
      </Expression>
    </UnitDefinition>
    <UnitDefinition key="Unit_17" name="item" symbol="#">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Unit_16">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        #
      </Expression>
    </UnitDefinition>
    <UnitDefinition key="Unit_35" name="liter" symbol="l">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Unit_34">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        0.001*m^3
      </Expression>
    </UnitDefinition>
    <UnitDefinition key="Unit_41" name="mole" symbol="mol">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Unit_40">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        Avogadro*#
      </Expression>
    </UnitDefinition>
    <UnitDefinition key="Unit_65" name="minute" symbol="min">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Unit_64">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        60*s
      </Expression>
    </UnitDefinition>
  </ListOfUnitDefinitions>
</COPASI>
