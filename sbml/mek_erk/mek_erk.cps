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
    <Function key="Function_81" name="Function for IFN-α binds IFNAR2:JAK1" type="UserDefined" reversible="true">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_81">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        plasma_membrane*(k_IFN_alpha_binds_IFNAR2*IFN_alpha*IFNAR2_JAK1_membrane-k_IFN_alpha_leaves_IFNAR2*IFN_alpha_IFNAR2_JAK1_membrane)
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_678" name="IFNAR2_JAK1_membrane" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_679" name="IFN_alpha" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_680" name="IFN_alpha_IFNAR2_JAK1_membrane" order="2" role="product"/>
        <ParameterDescription key="FunctionParameter_681" name="k_IFN_alpha_binds_IFNAR2" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_682" name="k_IFN_alpha_leaves_IFNAR2" order="4" role="constant"/>
        <ParameterDescription key="FunctionParameter_683" name="plasma_membrane" order="5" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_82" name="Function for IFN-β binds IFNAR2:JAK1" type="UserDefined" reversible="true">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_82">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        plasma_membrane*(k_IFN_beta_binds_IFNAR2*IFN_beta*IFNAR2_JAK1_membrane-k_IFN_beta_leaves_IFNAR2*IFN_beta_IFNAR2_JAK1_membrane)
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_692" name="IFNAR2_JAK1_membrane" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_693" name="IFN_beta" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_694" name="IFN_beta_IFNAR2_JAK1_membrane" order="2" role="product"/>
        <ParameterDescription key="FunctionParameter_695" name="k_IFN_beta_binds_IFNAR2" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_696" name="k_IFN_beta_leaves_IFNAR2" order="4" role="constant"/>
        <ParameterDescription key="FunctionParameter_697" name="plasma_membrane" order="5" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_83" name="Function for IFN-ω binds IFNAR2:JAK1" type="UserDefined" reversible="true">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_83">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        plasma_membrane*(k_IFN_omega_binds_IFNAR2*IFN_omega*IFNAR2_JAK1_membrane-k_IFN_omega_leaves_IFNAR2*IFN_omega_IFNAR2_JAK1_membrane)
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_706" name="IFNAR2_JAK1_membrane" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_707" name="IFN_omega" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_708" name="IFN_omega_IFNAR2_JAK1_membrane" order="2" role="product"/>
        <ParameterDescription key="FunctionParameter_709" name="k_IFN_omega_binds_IFNAR2" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_710" name="k_IFN_omega_leaves_IFNAR2" order="4" role="constant"/>
        <ParameterDescription key="FunctionParameter_711" name="plasma_membrane" order="5" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_84" name="Function for IFN-γ binds IFNGR1:JAK1" type="UserDefined" reversible="true">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_84">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        plasma_membrane*(k_IFN_gamma_binds_IFNGR1*IFN_gamma*IFNGR1_JAK1_membrane-k_IFN_gamma_leaves_IFNGR1*IFN_gamma_IFNGR1_JAK1_membrane)
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_730" name="IFNGR1_JAK1_membrane" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_731" name="IFN_gamma" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_732" name="IFN_gamma_IFNGR1_JAK1_membrane" order="2" role="product"/>
        <ParameterDescription key="FunctionParameter_733" name="k_IFN_gamma_binds_IFNGR1" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_734" name="k_IFN_gamma_leaves_IFNGR1" order="4" role="constant"/>
        <ParameterDescription key="FunctionParameter_735" name="plasma_membrane" order="5" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_85" name="Function for MEK phosphorylates ERK on T, Y" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_85">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        k_MEK_phosphorylates_ERK*activity_MEK*MEK_active_cytosol*ERK_cytosol
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_752" name="ERK_cytosol" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_753" name="MEK_active_cytosol" order="1" role="modifier"/>
        <ParameterDescription key="FunctionParameter_754" name="activity_MEK" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_755" name="k_MEK_phosphorylates_ERK" order="3" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_86" name="Function for IFNAR activates MEK" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_86">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        cytosol*k_IFNAR_activates_MEK*activity_outside_basal_cell_carcinoma*IFNAR_active_membrane*MEK_inactive_cytosol
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_763" name="IFNAR_active_membrane" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_764" name="MEK_inactive_cytosol" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_765" name="activity_outside_basal_cell_carcinoma" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_766" name="cytosol" order="3" role="volume"/>
        <ParameterDescription key="FunctionParameter_767" name="k_IFNAR_activates_MEK" order="4" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_87" name="Function for IFNGR activates MEK" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_87">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        cytosol*k_IFNGR_activates_MEK*IFNGR_active_membrane*MEK_inactive_cytosol
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_761" name="IFNGR_active_membrane" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_773" name="MEK_inactive_cytosol" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_774" name="cytosol" order="2" role="volume"/>
        <ParameterDescription key="FunctionParameter_775" name="k_IFNGR_activates_MEK" order="3" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_88" name="Function for MEK is activated without interferon in basal-cell carcinoma" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_88">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        k_constitutive_MEK_activation*context_basal_cell_carcinoma*MEK_inactive_cytosol
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_760" name="MEK_inactive_cytosol" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_780" name="context_basal_cell_carcinoma" order="1" role="constant"/>
        <ParameterDescription key="FunctionParameter_781" name="k_constitutive_MEK_activation" order="2" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_89" name="Function for the type I receptor turns MEK off in basal-cell carcinoma" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_89">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        cytosol*k_IFNAR_silences_MEK*context_basal_cell_carcinoma*IFNAR_active_membrane*MEK_active_cytosol
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_787" name="IFNAR_active_membrane" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_788" name="MEK_active_cytosol" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_789" name="context_basal_cell_carcinoma" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_790" name="cytosol" order="3" role="volume"/>
        <ParameterDescription key="FunctionParameter_791" name="k_IFNAR_silences_MEK" order="4" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_90" name="Function for ERK activates MSK1" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_90">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_ERK_activates_MSK1*activity_outside_basal_cell_carcinoma*ERK_pT_pY_cytosol*MSK1_inactive_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_799" name="ERK_pT_pY_cytosol" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_800" name="MSK1_inactive_nucleus" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_801" name="activity_outside_basal_cell_carcinoma" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_802" name="k_ERK_activates_MSK1" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_803" name="nucleus" order="4" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_91" name="Function for ERK phosphorylates C/EBP-β on S" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_91">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_ERK_phosphorylates_CEBPB*activity_outside_basal_cell_carcinoma*ERK_pT_pY_cytosol*CEBPB_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_809" name="CEBPB_nucleus" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_810" name="ERK_pT_pY_cytosol" order="1" role="modifier"/>
        <ParameterDescription key="FunctionParameter_811" name="activity_outside_basal_cell_carcinoma" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_812" name="k_ERK_phosphorylates_CEBPB" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_813" name="nucleus" order="4" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_92" name="Function for a kinase below the type II receptor phosphorylates C/EBP-β" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_92">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_IFNGR_phosphorylates_CEBPB*IFNGR_active_membrane*CEBPB_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_797" name="CEBPB_nucleus" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_819" name="IFNGR_active_membrane" order="1" role="modifier"/>
        <ParameterDescription key="FunctionParameter_820" name="k_IFNGR_phosphorylates_CEBPB" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_821" name="nucleus" order="3" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_93" name="Function for GATE promoter poised by type II licence" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_93">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_type_II_poises_promoters*IFNGR_active_membrane*GATE_promoter_silent_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_832" name="GATE_promoter_silent_nucleus" order="0" role="substrate"/>
        <ParameterDescription key="FunctionParameter_833" name="IFNGR_active_membrane" order="1" role="modifier"/>
        <ParameterDescription key="FunctionParameter_834" name="k_type_II_poises_promoters" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_835" name="nucleus" order="3" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_94" name="Function for GATE promoter opens" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_94">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        k_GATE_promoter_opened_by_CEBPB*GATE_CEBPB_nucleus*GATE_promoter_poised_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_843" name="GATE_CEBPB_nucleus" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_844" name="GATE_promoter_poised_nucleus" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_845" name="k_GATE_promoter_opened_by_CEBPB" order="2" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_95" name="Function for GATE gene transcription" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_95">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_GATE_gene_transcription*GATE_promoter_open_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_851" name="GATE_promoter_open_nucleus" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_852" name="k_GATE_gene_transcription" order="1" role="constant"/>
        <ParameterDescription key="FunctionParameter_853" name="nucleus" order="2" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_96" name="Function for translation of PPAR-γ" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_96">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*free_PPARG*k_PPARG_turnover*PPARG_mRNA_cytosol/free_PPARG_mRNA
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_859" name="PPARG_mRNA_cytosol" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_860" name="free_PPARG" order="1" role="constant"/>
        <ParameterDescription key="FunctionParameter_861" name="free_PPARG_mRNA" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_862" name="k_PPARG_turnover" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_863" name="nucleus" order="4" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_97" name="Function for ERK phosphorylates PPAR-γ on S" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_97">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_ERK_phosphorylates_PPARG*activity_outside_basal_cell_carcinoma*ERK_pT_pY_cytosol*PPARG_nucleus
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_873" name="ERK_pT_pY_cytosol" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_874" name="PPARG_nucleus" order="1" role="substrate"/>
        <ParameterDescription key="FunctionParameter_875" name="activity_outside_basal_cell_carcinoma" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_876" name="k_ERK_phosphorylates_PPARG" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_877" name="nucleus" order="4" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_98" name="Function for FAS transcription" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_98">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        nucleus*k_FAS_transcription*K_ERK_for_FAS^2*context_basal_cell_carcinoma*FAS_gene_nucleus/(K_ERK_for_FAS^2+ERK_pT_pY_cytosol^2)
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_890" name="ERK_pT_pY_cytosol" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_891" name="FAS_gene_nucleus" order="1" role="modifier"/>
        <ParameterDescription key="FunctionParameter_892" name="K_ERK_for_FAS" order="2" role="constant"/>
        <ParameterDescription key="FunctionParameter_893" name="context_basal_cell_carcinoma" order="3" role="constant"/>
        <ParameterDescription key="FunctionParameter_894" name="k_FAS_transcription" order="4" role="constant"/>
        <ParameterDescription key="FunctionParameter_895" name="nucleus" order="5" role="volume"/>
      </ListOfParameterDescriptions>
    </Function>
    <Function key="Function_99" name="Function for translation of CD95" type="UserDefined" reversible="false">
      <MiriamAnnotation>
<rdf:RDF xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="#Function_99">
</rdf:Description>
</rdf:RDF>
      </MiriamAnnotation>
      <Expression>
        k_FAS_translation*FAS_mRNA_cytosol
      </Expression>
      <ListOfParameterDescriptions>
        <ParameterDescription key="FunctionParameter_887" name="FAS_mRNA_cytosol" order="0" role="modifier"/>
        <ParameterDescription key="FunctionParameter_886" name="k_FAS_translation" order="1" role="constant"/>
      </ListOfParameterDescriptions>
    </Function>
  </ListOfFunctions>
  <Model key="Model_1" name="Interferons: MEK and ERK" simulationType="time" timeUnit="min" volumeUnit="l" areaUnit="0.01*m²" lengthUnit="0.1*m" quantityUnit="nmol" type="deterministic" avogadroConstant="6.0221417899999999e+23">
    <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:vCard="http://www.w3.org/2001/vcard-rdf/3.0#">
  <rdf:Description rdf:about="#Model_1">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0060333"/>
<rdf:li rdf:resource="https://identifiers.org/GO:0060337"/>
<rdf:li rdf:resource="https://identifiers.org/GO:0070371"/>
<rdf:li rdf:resource="https://identifiers.org/reactome:R-HSA-877300"/>
<rdf:li rdf:resource="https://identifiers.org/reactome:R-HSA-909733"/>
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
    <p>Interferons: MEK and ERK. Both receptors activate MEK, which phosphorylates ERK. ERK activates MSK1, phosphorylates C/EBP-β, which drives a gene with a GATE under IFN-γ, and PPAR-γ, which is then degraded. In basal-cell carcinoma MEK and ERK are on beforehand; the type I receptor turns them off, and CD95 rises.</p>
    <p>What the model reproduces are qualitative statements of one review: L. C. Platanias, Mechanisms of type-I- and type-II-interferon-mediated signalling, Nature Reviews Immunology 5, 375–386 (2005). Each element names the statements (rows such as J09) that it rests on, and how firmly the review holds them.</p>
    <p>The review gives no kinetics. All parameters are illustrative: each note gives the source of the number or says that it is assumed.</p>
    <p>Time: From minutes to four hours; messages and what follows from them to a day after an interferon is given. After a pulse everything comes back to rest.</p>
    <p>Doses: From none to a few nM of each interferon, held constant. A statement that holds at some doses only says so.</p>
    <p>Cell: One average human cell that does not divide, with the volumes given; named cells differ by the inputs that the review names and by nothing else. Copies counted in another cell entered as its concentrations.</p>
    <p>Not in it: No feedback, since the review describes none (SOCS, USP18, loss of receptors, new STATs): nothing comes down while the interferon stays, where in cells most signals fall within hours. No virus, no other cytokine, no differences between cells.</p>
    <p>Numbers: 66 constants and amounts: 4 measured, 9 of published models, 2 derived from published ones, 51 assumed. None was fitted to data; sizes and times are illustrative.</p>
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
      <Metabolite key="Metabolite_0" name="IFN-α (outside)" simulationType="fixed" compartment="Compartment_0" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_0">
    <CopasiMT:hasVersion>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P01562"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01563"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01566"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01567"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01568"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01569"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01570"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01571"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P05013"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P05014"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P05015"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P32881"/>
</rdf:Bag>
    </CopasiMT:hasVersion>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000120235"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000120242"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000137080"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000147873"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000147885"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000186803"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000188379"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000197919"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000214042"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000228083"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000233816"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000234829"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000236637"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3439"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3440"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3441"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3442"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3443"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3444"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3445"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3446"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3447"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3448"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3449"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3451"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3452"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFN-α (outside): IFN-α.</p>
    <p>Held at a constant concentration: an input of the model.</p>
    <p>Z06 (inferred; Introduction): Resting cell: with no IFN every signal above stays at its basal level.</p>
    <p>Assumed: no ligand until one is given</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="ligand" entity="IFN_alpha">
  <ifnsbml:part entity="IFN_alpha" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_1" name="IFN-β (outside)" simulationType="fixed" compartment="Compartment_0" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_1">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P01574"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000171855"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3456"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFN-β (outside): IFN-β.</p>
    <p>Held at a constant concentration: an input of the model.</p>
    <p>Z06 (inferred; Introduction): Resting cell: with no IFN every signal above stays at its basal level.</p>
    <p>Assumed: no ligand until one is given</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="ligand" entity="IFN_beta">
  <ifnsbml:part entity="IFN_beta" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_2" name="IFN-ω (outside)" simulationType="fixed" compartment="Compartment_0" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_2">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P05000"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000177047"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3467"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFN-ω (outside): IFN-ω.</p>
    <p>Held at a constant concentration: an input of the model.</p>
    <p>Z06 (inferred; Introduction): Resting cell: with no IFN every signal above stays at its basal level.</p>
    <p>Assumed: no ligand until one is given</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="ligand" entity="IFN_omega">
  <ifnsbml:part entity="IFN_omega" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_3" name="IFN-γ (outside)" simulationType="fixed" compartment="Compartment_0" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_3">
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
      <Metabolite key="Metabolite_4" name="IFNAR1:TYK2 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_4">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P17181"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P29597"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFNAR1:TYK2 (membrane): IFNAR1; TYK2 (Y unphosphorylated).</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: 1500 copies, within 1000–2000 of published models (Kirby et al. 2021, Maier et al. 2022, Kok et al. 2020); those that carry STAT5 are counted here</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFNAR1_TYK2">
  <ifnsbml:part entity="IFNAR1" copies="1"/>
  <ifnsbml:part entity="TYK2" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_5" name="IFNAR2:JAK1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_5">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P48551"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFNAR2:JAK1 (membrane): IFNAR2; JAK1 (Y unphosphorylated).</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: 1500 copies, within 1000–2000 of published models (Kirby et al. 2021, Maier et al. 2022, Kok et al. 2020)</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFNAR2_JAK1">
  <ifnsbml:part entity="IFNAR2" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_6" name="IFNGR1:JAK1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_6">
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
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_7" name="IFNGR2:JAK2 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_7">
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
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_8" name="IFNAR1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_8">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P17181"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000142166"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3454"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFNAR1 (membrane): IFNAR1.</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: every chain carries its JAK</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="IFNAR1">
  <ifnsbml:part entity="IFNAR1" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_9" name="IFNAR2 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_9">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P48551"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000159110"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3455"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFNAR2 (membrane): IFNAR2.</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: every chain carries its JAK</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="IFNAR2">
  <ifnsbml:part entity="IFNAR2" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_10" name="TYK2 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_10">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P29597"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000105397"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:7297"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>TYK2 (membrane): TYK2 (Y unphosphorylated).</p>
    <p>R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
    <p>Assumed: all of it sits on receptor chains, or carries STAT5 where the pathway has it</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="TYK2">
  <ifnsbml:part entity="TYK2" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[TYK2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_11" name="JAK1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_11">
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
          (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[JAK1 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_12" name="IFNGR1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_12">
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
          (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_13" name="IFNGR2 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_13">
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
          (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_14" name="JAK2 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_14">
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
          (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[JAK2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_15" name="IFN-α:IFNAR2:JAK1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_15">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P01562"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01563"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01566"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01567"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01568"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01569"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01570"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P01571"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P05013"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P05014"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P05015"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P32881"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P48551"/>
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
    <p>IFN-α:IFNAR2:JAK1 (membrane): IFNAR2; IFN-α; JAK1 (Y unphosphorylated).</p>
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFN_alpha_IFNAR2_JAK1">
  <ifnsbml:part entity="IFNAR2" copies="1"/>
  <ifnsbml:part entity="IFN_alpha" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_16" name="IFN:IFNAR (assembled) (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_16">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/interpro:IPR000471"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P17181"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P29597"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P48551"/>
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
    <p>IFN:IFNAR (assembled) (membrane): IFNAR1; IFNAR2; JAK1 (Y unphosphorylated); TYK2 (Y unphosphorylated); type I IFN.</p>
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFNAR_assembled">
  <ifnsbml:part entity="IFNAR1" copies="1"/>
  <ifnsbml:part entity="IFNAR2" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="TYK2" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="type_I_IFN" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_17" name="IFN-β:IFNAR2:JAK1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_17">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P01574"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P48551"/>
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
    <p>IFN-β:IFNAR2:JAK1 (membrane): IFNAR2; IFN-β; JAK1 (Y unphosphorylated).</p>
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFN_beta_IFNAR2_JAK1">
  <ifnsbml:part entity="IFNAR2" copies="1"/>
  <ifnsbml:part entity="IFN_beta" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_18" name="IFN-ω:IFNAR2:JAK1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_18">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P05000"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P48551"/>
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
    <p>IFN-ω:IFNAR2:JAK1 (membrane): IFNAR2; IFN-ω; JAK1 (Y unphosphorylated).</p>
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFN_omega_IFNAR2_JAK1">
  <ifnsbml:part entity="IFNAR2" copies="1"/>
  <ifnsbml:part entity="IFN_omega" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_19" name="IFN:IFNAR (active) (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_19">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/interpro:IPR000471"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P17181"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P29597"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P48551"/>
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
    <p>IFN:IFNAR (active) (membrane): IFNAR1; IFNAR2; JAK1 (Y phosphorylated); TYK2 (Y phosphorylated); type I IFN.</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>R05 (stated, figure; the negatives inferred; IFN-activated STATs and their cellular partners: classical pathways, refs 10,11,18-22,28): Type I activates TYK2 and JAK1, not JAK2; type II activates JAK1 and JAK2, not TYK2.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFNAR_active">
  <ifnsbml:part entity="IFNAR1" copies="1"/>
  <ifnsbml:part entity="IFNAR2" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="TYK2" copies="1">
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="type_I_IFN" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_20" name="IFN:IFNAR (spent) (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_20">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/interpro:IPR000471"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P17181"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P23458"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P29597"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P48551"/>
</rdf:Bag>
    </CopasiMT:hasPart>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000253"/>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>IFN:IFNAR (spent) (membrane): IFNAR1; IFNAR2; JAK1 (Y unphosphorylated); TYK2 (Y unphosphorylated); type I IFN.</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>Assumed: the active receptor runs down; the review does not say how</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="IFNAR_spent">
  <ifnsbml:part entity="IFNAR1" copies="1"/>
  <ifnsbml:part entity="IFNAR2" copies="1"/>
  <ifnsbml:part entity="JAK1" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="TYK2" copies="1">
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="type_I_IFN" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_21" name="IFN-γ:IFNGR1:JAK1 (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_21">
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
      <Metabolite key="Metabolite_22" name="IFN-γ:IFNGR (assembled) (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_22">
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
      <Metabolite key="Metabolite_23" name="IFN-γ:IFNGR (active) (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_23">
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
      <Metabolite key="Metabolite_24" name="IFN-γ:IFNGR (spent) (membrane)" simulationType="reactions" compartment="Compartment_1" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_24">
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
      <Metabolite key="Metabolite_25" name="MEK (inactive) (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_25">
    <CopasiMT:hasVersion>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P36507"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:Q02750"/>
</rdf:Bag>
    </CopasiMT:hasVersion>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.1038/s41467-022-31138-1"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:35729113"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000126934"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000169032"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5604"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5605"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>MEK (inactive) (cytosol): MEK (state inactive).</p>
    <p>524790 copies (OmicsData.txt, MAP2K1 147250 + MAP2K2 377540), in a MCF10A; Erdem et al. 2022, A scalable, open-source implementation of a large-scale mechanistic model for single cell proliferation and death signaling, Nat Commun 13:3555; input files in github.com/birtwistlelab/SPARCED</p>
    <p>PubMed 35729113, doi:10.1038/s41467-022-31138-1.</p>
    <p>Standing: measured.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="MEK">
  <ifnsbml:part entity="MEK" copies="1">
    <ifnsbml:site name="state" state="inactive"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_26" name="ERK (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_26">
    <CopasiMT:hasVersion>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P27361"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P28482"/>
</rdf:Bag>
    </CopasiMT:hasVersion>
<CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.1038/s41467-022-31138-1"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:35729113"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000100030"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000102882"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5594"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5595"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>ERK (cytosol): ERK (T unphosphorylated, Y unphosphorylated).</p>
    <p>822779 copies (OmicsData.txt, MAPK1 746464 + MAPK3 76315), in a MCF10A; Erdem et al. 2022, A scalable, open-source implementation of a large-scale mechanistic model for single cell proliferation and death signaling, Nat Commun 13:3555; input files in github.com/birtwistlelab/SPARCED</p>
    <p>PubMed 35729113, doi:10.1038/s41467-022-31138-1.</p>
    <p>Standing: measured.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="ERK">
  <ifnsbml:part entity="ERK" copies="1">
    <ifnsbml:site name="T" state="unphosphorylated"/>
    <ifnsbml:site name="Y" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3],Reference=InitialValue&gt;)-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/((&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK dephosphorylation],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;))
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_27" name="PPAR-γ mRNA (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_27">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000250"/>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000132170"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5468"/>
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
    <p>PPAR-γ mRNA (cytosol): PPAR-γ mRNA.</p>
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
    <p>Assumed: a steady stock of messages; only what it makes counts</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="mrna" entity="PPARG_mRNA">
  <ifnsbml:part entity="PPARG_mRNA" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[PPAR-γ mRNA free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of PPARG],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_28" name="MEK (active) (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_28">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000126934"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000169032"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5604"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5605"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P36507"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:Q02750"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>MEK (active) (cytosol): MEK (state active).</p>
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>What activates MEK in these cells is outside the review.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="MEK">
  <ifnsbml:part entity="MEK" copies="1">
    <ifnsbml:site name="state" state="active"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_29" name="ERK pT pY (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_29">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000100030"/>
<rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000102882"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5594"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5595"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P27361"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P28482"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00047"/>
<rdf:li rdf:resource="https://identifiers.org/MOD:00048"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>ERK pT pY (cytosol): ERK (T phosphorylated, Y phosphorylated).</p>
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>What activates MEK in these cells is outside the review.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="ERK">
  <ifnsbml:part entity="ERK" copies="1">
    <ifnsbml:site name="T" state="phosphorylated"/>
    <ifnsbml:site name="Y" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/((&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK dephosphorylation],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;))
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_30" name="FAS mRNA (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_30">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000250"/>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000026103"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:355"/>
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
    <p>FAS mRNA (cytosol): FAS mRNA.</p>
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>Assumed: its steady state before interferon</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="mrna" entity="FAS_mRNA">
  <ifnsbml:part entity="FAS_mRNA" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[FAS gene free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS transcription],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK at which FAS is transcribed at half its rate],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of FAS],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS mRNA decay],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;^2/((&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK dephosphorylation],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)^2)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK at which FAS is transcribed at half its rate],Reference=InitialValue&gt;^2))
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_31" name="CD95 (FAS) (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_31">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P25445"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000026103"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:355"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>CD95 (FAS) (cytosol): CD95 (FAS).</p>
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>Assumed: its steady state before interferon</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="FAS">
  <ifnsbml:part entity="FAS" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[FAS gene free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS transcription],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK at which FAS is transcribed at half its rate],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS translation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of FAS],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS mRNA decay],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS decay],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;^2/((&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK dephosphorylation],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)^2)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK at which FAS is transcribed at half its rate],Reference=InitialValue&gt;^2))
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_32" name="GATE-driven gene mRNA (cytosol)" simulationType="reactions" compartment="Compartment_2" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_32">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000250"/>
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
    <p>GATE-driven gene mRNA (cytosol): GATE-driven gene mRNA.</p>
    <p>J04 (stated; IFN-activated STATs and their cellular partners: classical pathways, refs 5,6,19-21): ISGF3 forms, moves to the nucleus and binds ISRE; transcription follows.</p>
    <p>Assumed: mRNAs decay</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="mrna" entity="GATE_gene_mRNA">
  <ifnsbml:part entity="GATE_gene_mRNA" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_33" name="MSK1 (inactive) (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_33">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:O75582"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000100784"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:9252"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>MSK1 (inactive) (nucleus): MSK1 (state inactive).</p>
    <p>P18 (stated; MAPKs in IFN-mediated signalling: downstream effectors of the type-I-IFN-activated p38-signalling pathway, refs 75,84,85): MSK1 is activated by IFN-α; p38α loss lowers it (ERK also feeds MSK1).</p>
    <p>Assumed: 2e4 copies in 250 fL; no value was found</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="MSK1">
  <ifnsbml:part entity="MSK1" copies="1">
    <ifnsbml:site name="state" state="inactive"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MSK1 free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of RPS6KA5],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_34" name="C/EBP-β (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_34">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P17676"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000172216"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:1051"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>C/EBP-β (nucleus): C/EBP-β (S unphosphorylated).</p>
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Assumed: 50 nM; no value was found</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="CEBPB">
  <ifnsbml:part entity="CEBPB" copies="1">
    <ifnsbml:site name="S" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[C/EBP-β free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of CEBPB],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_35" name="GATE (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_35">
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
    <p>GATE (nucleus): GATE.</p>
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Assumed: 2 nM are 300 sites in the nucleus</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="element" entity="GATE">
  <ifnsbml:part entity="GATE" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE free in the resting cell],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_36" name="GATE promoter (silent) (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
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
    <p>GATE promoter (silent) (nucleus): GATE promoter (state silent).</p>
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Assumed: 1 nM are 150 promoters</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="promoter" entity="GATE_promoter">
  <ifnsbml:part entity="GATE_promoter" copies="1">
    <ifnsbml:site name="state" state="silent"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE promoter free in the resting cell],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_37" name="PPAR-γ (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_37">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P37231"/>
</rdf:Bag>
    </CopasiMT:is>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000132170"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5468"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>PPAR-γ (nucleus): PPAR-γ (S unphosphorylated).</p>
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
    <p>Assumed: 50 nM; no value was found</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="PPARG">
  <ifnsbml:part entity="PPARG" copies="1">
    <ifnsbml:site name="S" state="unphosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[PPAR-γ free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of PPARG],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_38" name="FAS gene (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_38">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000243"/>
<CopasiMT:is>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000026103"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:355"/>
</rdf:Bag>
    </CopasiMT:is>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>FAS gene (nucleus): FAS gene.</p>
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>Assumed: 1 nM, as other promoters</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="gene" entity="FAS_gene">
  <ifnsbml:part entity="FAS_gene" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <InitialExpression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[FAS gene free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of FAS],Reference=InitialValue&gt;
        </InitialExpression>
      </Metabolite>
      <Metabolite key="Metabolite_39" name="MSK1 (active) (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_39">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000100784"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:9252"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:O75582"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>MSK1 (active) (nucleus): MSK1 (state active).</p>
    <p>P18 (stated; MAPKs in IFN-mediated signalling: downstream effectors of the type-I-IFN-activated p38-signalling pathway, refs 75,84,85): MSK1 is activated by IFN-α; p38α loss lowers it (ERK also feeds MSK1).</p>
    <p>Assumed: MSK1 is switched off again, by a phosphatase of its own</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="MSK1">
  <ifnsbml:part entity="MSK1" copies="1">
    <ifnsbml:site name="state" state="active"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_40" name="C/EBP-β pS (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_40">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000172216"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:1051"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P17676"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00046"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>C/EBP-β pS (nucleus): C/EBP-β (S phosphorylated).</p>
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="CEBPB">
  <ifnsbml:part entity="CEBPB" copies="1">
    <ifnsbml:site name="S" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_41" name="C/EBP-β on GATE (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_41">
    <CopasiMT:hasPart>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SO:0000235"/>
<rdf:li rdf:resource="https://identifiers.org/uniprot:P17676"/>
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
        <rdf:li rdf:resource="https://identifiers.org/MOD:00046"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>C/EBP-β on GATE (nucleus): C/EBP-β (S phosphorylated); GATE.</p>
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>That the phosphorylated form binds better is assumed.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="complex" entity="GATE_CEBPB">
  <ifnsbml:part entity="CEBPB" copies="1">
    <ifnsbml:site name="S" state="phosphorylated"/>
  </ifnsbml:part>
  <ifnsbml:part entity="GATE" copies="1"/>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_42" name="GATE promoter (poised) (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_42">
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
    <p>GATE promoter (poised) (nucleus): GATE promoter (state poised).</p>
    <p>P07 (stated; MAPKs in IFN-mediated signalling: p38 and type-I-IFN-inducible transcription, refs 75,76): GAS transcription by IFN-γ is not defective without p38α.</p>
    <p>Assumed: GAS promoters answer IFN-γ without p38α: they get a licence below JAK2, by steps that are not known; with both interferons at once this predicts that p38 is not needed</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="promoter" entity="GATE_promoter">
  <ifnsbml:part entity="GATE_promoter" copies="1">
    <ifnsbml:site name="state" state="poised"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_43" name="GATE promoter (open) (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_43">
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
    <p>GATE promoter (open) (nucleus): GATE promoter (state open).</p>
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Assumed: what has been opened closes again; the review is silent on how</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="promoter" entity="GATE_promoter">
  <ifnsbml:part entity="GATE_promoter" copies="1">
    <ifnsbml:site name="state" state="open"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
      <Metabolite key="Metabolite_44" name="PPAR-γ pS (nucleus)" simulationType="reactions" compartment="Compartment_3" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Metabolite_44">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000252"/>
<CopasiMT:isEncodedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000132170"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5468"/>
</rdf:Bag>
    </CopasiMT:isEncodedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/uniprot:P37231"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/MOD:00046"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>PPAR-γ pS (nucleus): PPAR-γ (S phosphorylated).</p>
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
    <p>Assumed: PPAR-γ is lost at rest too, phosphorylated or not</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:species xmlns:ifnsbml="urn:ifnsbml:1" kind="protein" entity="PPARG">
  <ifnsbml:part entity="PPARG" copies="1">
    <ifnsbml:site name="S" state="phosphorylated"/>
  </ifnsbml:part>
</ifnsbml:species>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
      </Metabolite>
    </ListOfMetabolites>
    <ListOfModelValues>
      <ModelValue key="ModelValue_0" name="IFNAR1 free in the resting cell" simulationType="fixed" addNoise="false">
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
      <ModelValue key="ModelValue_1" name="expression of IFNAR1" simulationType="fixed" addNoise="false">
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
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000142166"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3454"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (IFNAR1).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (IFNAR1)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_2" name="IFNAR2 free in the resting cell" simulationType="fixed" addNoise="false">
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
      <ModelValue key="ModelValue_3" name="expression of IFNAR2" simulationType="fixed" addNoise="false">
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
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000159110"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:3455"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (IFNAR2).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (IFNAR2)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_4" name="TYK2 free in the resting cell" simulationType="fixed" addNoise="false">
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
      <ModelValue key="ModelValue_5" name="expression of TYK2" simulationType="fixed" addNoise="false">
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
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000105397"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:7297"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (TYK2).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (TYK2)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_6" name="JAK1 free in the resting cell" simulationType="fixed" addNoise="false">
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
      <ModelValue key="ModelValue_7" name="expression of JAK1" simulationType="fixed" addNoise="false">
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
      <ModelValue key="ModelValue_8" name="IFNAR1:TYK2 in the resting cell" simulationType="fixed" addNoise="false">
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
    <p>Value: assumed: 1500 copies, within 1000–2000 of published models (Kirby et al. 2021, Maier et al. 2022, Kok et al. 2020); those that carry STAT5 are counted here.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="R03" standing="assumed" source="assumed: 1500 copies, within 1000–2000 of published models (Kirby et al. 2021, Maier et al. 2022, Kok et al. 2020); those that carry STAT5 are counted here"/>
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
      <ModelValue key="ModelValue_10" name="IFNAR2:JAK1 in the resting cell" simulationType="fixed" addNoise="false">
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
    <p>Value: assumed: 1500 copies, within 1000–2000 of published models (Kirby et al. 2021, Maier et al. 2022, Kok et al. 2020).</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R03 (figure; "constitutively" is said of TYK2 and JAK2, for JAK1 inferred; Introduction, refs 4,8,11-13): Before any ligand: TYK2 sits on IFNAR1, JAK1 on IFNAR2; JAK1 on IFNGR1, JAK2 on IFNGR2.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="R03" standing="assumed" source="assumed: 1500 copies, within 1000–2000 of published models (Kirby et al. 2021, Maier et al. 2022, Kok et al. 2020)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_11" name="rate constant: IFN alpha binds IFNAR2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_11">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.3389/fimmu.2021.748423"/>
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
    <p>Value: 3e+06 1/(M·s) (IFN_detailed_model_alpha.py, k_a2), in a human cell line; Kirby et al. 2021, Determinants of ligand specificity and functional plasticity in type I interferon signaling, Front Immunol 12:748423; code in github.com/dakirby/IFNmodeling (doi:10.3389/fimmu.2021.748423).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="3e+06 1/(M·s) (IFN_detailed_model_alpha.py, k_a2), in a human cell line; Kirby et al. 2021, Determinants of ligand specificity and functional plasticity in type I interferon signaling, Front Immunol 12:748423; code in github.com/dakirby/IFNmodeling (doi:10.3389/fimmu.2021.748423)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_12" name="rate constant: IFN alpha leaves IFNAR2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_12">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000038"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.3389/fimmu.2021.748423"/>
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
    <p>Value: 0.015 1/s (IFN_detailed_model_alpha.py, k_d2), in a human cell line; Kirby et al. 2021, Determinants of ligand specificity and functional plasticity in type I interferon signaling, Front Immunol 12:748423; code in github.com/dakirby/IFNmodeling (doi:10.3389/fimmu.2021.748423).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="0.015 1/s (IFN_detailed_model_alpha.py, k_d2), in a human cell line; Kirby et al. 2021, Determinants of ligand specificity and functional plasticity in type I interferon signaling, Front Immunol 12:748423; code in github.com/dakirby/IFNmodeling (doi:10.3389/fimmu.2021.748423)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_13" name="rate constant: IFN alpha assembles IFNAR" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_13">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000305"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: derived: quasi-steady state of the ternary assembly of Kirby et al. 2021: 3.6e-4 per molecule and second, against falling apart at 0.3/s and the JAK activation of 0.02/s that is assumed here.</p>
    <p>Standing of the number: derived.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="derived" source="derived: quasi-steady state of the ternary assembly of Kirby et al. 2021: 3.6e-4 per molecule and second, against falling apart at 0.3/s and the JAK activation of 0.02/s that is assumed here"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_14" name="rate constant: IFN beta binds IFNAR2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_14">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.3389/fimmu.2021.748423"/>
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
    <p>Value: 5e+06 1/(M·s) (IFN_detailed_model_beta.py, k_a2), in a human cell line; Kirby et al. 2021, Determinants of ligand specificity and functional plasticity in type I interferon signaling, Front Immunol 12:748423; code in github.com/dakirby/IFNmodeling (doi:10.3389/fimmu.2021.748423).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="5e+06 1/(M·s) (IFN_detailed_model_beta.py, k_a2), in a human cell line; Kirby et al. 2021, Determinants of ligand specificity and functional plasticity in type I interferon signaling, Front Immunol 12:748423; code in github.com/dakirby/IFNmodeling (doi:10.3389/fimmu.2021.748423)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_15" name="rate constant: IFN beta leaves IFNAR2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_15">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000038"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.3389/fimmu.2021.748423"/>
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
    <p>Value: 0.002 1/s (IFN_detailed_model_beta.py, k_d2), in a human cell line; Kirby et al. 2021, Determinants of ligand specificity and functional plasticity in type I interferon signaling, Front Immunol 12:748423; code in github.com/dakirby/IFNmodeling (doi:10.3389/fimmu.2021.748423).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="0.002 1/s (IFN_detailed_model_beta.py, k_d2), in a human cell line; Kirby et al. 2021, Determinants of ligand specificity and functional plasticity in type I interferon signaling, Front Immunol 12:748423; code in github.com/dakirby/IFNmodeling (doi:10.3389/fimmu.2021.748423)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_16" name="rate constant: IFN beta assembles IFNAR" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_16">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000036"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000036"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:hasProperty>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ECO:0000305"/>
</rdf:Bag>
    </bqbiol:hasProperty>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: derived: quasi-steady state of the ternary assembly of Kirby et al. 2021: 3.6e-4 per molecule and second, against falling apart at 0.006/s and the JAK activation of 0.02/s that is assumed here.</p>
    <p>Standing of the number: derived.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="derived" source="derived: quasi-steady state of the ternary assembly of Kirby et al. 2021: 3.6e-4 per molecule and second, against falling apart at 0.006/s and the JAK activation of 0.02/s that is assumed here"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_17" name="rate constant: IFN omega binds IFNAR2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_17">
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
    <p>Value: assumed: IFN-ω: between IFN-α2 and IFN-β; no value was found.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="R01" standing="assumed" source="assumed: IFN-ω: between IFN-α2 and IFN-β; no value was found"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_18" name="rate constant: IFN omega leaves IFNAR2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_18">
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
    <p>Value: assumed: IFN-ω: between IFN-α2 and IFN-β; no value was found.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="R01" standing="assumed" source="assumed: IFN-ω: between IFN-α2 and IFN-β; no value was found"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_19" name="rate constant: IFN omega assembles IFNAR" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_19">
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
    <p>Value: assumed: IFN-ω: between IFN-α2 and IFN-β; no value was found.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="R01" standing="assumed" source="assumed: IFN-ω: between IFN-α2 and IFN-β; no value was found"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_20" name="rate constant: JAK activation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_20">
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
      <ModelValue key="ModelValue_21" name="rate constant: type I receptor inactivation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_21">
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
    <p>Value: 30 min half-time (parameters.m, kinvIFNaRa), in a mouse macrophage, in the volumes of a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory (PubMed 36238296, doi:10.3389/fimmu.2022.947213).</p>
    <p>Standing of the number: published model.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="published model" source="30 min half-time (parameters.m, kinvIFNaRa), in a mouse macrophage, in the volumes of a HeLa cell; Kalliara et al. 2022, Post-transcriptional regulatory feedback encodes JAK-STAT signal memory of interferon stimulation, Front Immunol 13:947213; model files in github.com/ppaszek/Jak-STAT-signal-memory (PubMed 36238296, doi:10.3389/fimmu.2022.947213)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_22" name="rate constant: receptor recovery" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_22">
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
      <ModelValue key="ModelValue_23" name="IFNGR1 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_23">
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
      <ModelValue key="ModelValue_24" name="expression of IFNGR1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_24">
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
      <ModelValue key="ModelValue_25" name="IFNGR2 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_25">
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
      <ModelValue key="ModelValue_26" name="expression of IFNGR2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_26">
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
      <ModelValue key="ModelValue_27" name="JAK2 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_27">
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
      <ModelValue key="ModelValue_28" name="expression of JAK2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_28">
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
      <ModelValue key="ModelValue_29" name="IFNGR1:JAK1 in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_29">
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
      <ModelValue key="ModelValue_30" name="IFNGR2:JAK2 in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_30">
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
      <ModelValue key="ModelValue_31" name="rate constant: IFN gamma binds IFNGR1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_31">
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
      <ModelValue key="ModelValue_32" name="rate constant: IFN gamma leaves IFNGR1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_32">
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
      <ModelValue key="ModelValue_33" name="rate constant: IFN gamma assembles IFNGR" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_33">
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
      <ModelValue key="ModelValue_34" name="rate constant: IFNGR falls apart" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_34">
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
      <ModelValue key="ModelValue_35" name="rate constant: type II receptor inactivation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_35">
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
      <ModelValue key="ModelValue_36" name="MEK free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_36">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.1038/s41467-022-31138-1"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:35729113"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
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
    <p>Value: 524790 copies (OmicsData.txt, MAP2K1 147250 + MAP2K2 377540), in a MCF10A; Erdem et al. 2022, A scalable, open-source implementation of a large-scale mechanistic model for single cell proliferation and death signaling, Nat Commun 13:3555; input files in github.com/birtwistlelab/SPARCED (PubMed 35729113, doi:10.1038/s41467-022-31138-1).</p>
    <p>Standing of the number: measured.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" standing="measured" source="524790 copies (OmicsData.txt, MAP2K1 147250 + MAP2K2 377540), in a MCF10A; Erdem et al. 2022, A scalable, open-source implementation of a large-scale mechanistic model for single cell proliferation and death signaling, Nat Commun 13:3555; input files in github.com/birtwistlelab/SPARCED (PubMed 35729113, doi:10.1038/s41467-022-31138-1)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_37" name="expression of MAP2K1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_37">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000169032"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5604"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (MEK).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (MEK)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_38" name="expression of MAP2K2" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_38">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000126934"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5605"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (MEK).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (MEK)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_39" name="share of MAP2K1 in MEK" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_39">
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
    <p>Value: assumed: how much of the MEK pool MAP2K1 makes in the cell described.</p>
    <p>Standing of the number: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="constant" standing="assumed" source="assumed: how much of the MEK pool MAP2K1 makes in the cell described"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_40" name="share of MAP2K2 in MEK" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_40">
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
    <p>Value: assumed: how much of the MEK pool MAP2K2 makes in the cell described.</p>
    <p>Standing of the number: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="constant" standing="assumed" source="assumed: how much of the MEK pool MAP2K2 makes in the cell described"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_41" name="rate constant: MEK inactivation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_41">
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
    <p>Value: assumed: off again within minutes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M01" standing="assumed" source="assumed: off again within minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_42" name="ERK free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_42">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000196"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/doi:10.1038/s41467-022-31138-1"/>
<rdf:li rdf:resource="https://identifiers.org/pubmed:35729113"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000196"/>
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
    <p>Value: 822779 copies (OmicsData.txt, MAPK1 746464 + MAPK3 76315), in a MCF10A; Erdem et al. 2022, A scalable, open-source implementation of a large-scale mechanistic model for single cell proliferation and death signaling, Nat Commun 13:3555; input files in github.com/birtwistlelab/SPARCED (PubMed 35729113, doi:10.1038/s41467-022-31138-1).</p>
    <p>Standing of the number: measured.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" standing="measured" source="822779 copies (OmicsData.txt, MAPK1 746464 + MAPK3 76315), in a MCF10A; Erdem et al. 2022, A scalable, open-source implementation of a large-scale mechanistic model for single cell proliferation and death signaling, Nat Commun 13:3555; input files in github.com/birtwistlelab/SPARCED (PubMed 35729113, doi:10.1038/s41467-022-31138-1)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_43" name="expression of MAPK1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_43">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000100030"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5594"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (ERK).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (ERK)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_44" name="expression of MAPK3" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_44">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000102882"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5595"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (ERK).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (ERK)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_45" name="share of MAPK1 in ERK" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_45">
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
    <p>Value: assumed: how much of the ERK pool MAPK1 makes in the cell described.</p>
    <p>Standing of the number: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="constant" standing="assumed" source="assumed: how much of the ERK pool MAPK1 makes in the cell described"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_46" name="share of MAPK3 in ERK" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_46">
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
    <p>Value: assumed: how much of the ERK pool MAPK3 makes in the cell described.</p>
    <p>Standing of the number: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="constant" standing="assumed" source="assumed: how much of the ERK pool MAPK3 makes in the cell described"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_47" name="rate constant: MEK phosphorylates ERK" simulationType="fixed" addNoise="false">
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
    <p>Value: assumed: a fifth of ERK at the peak.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
    <p>It serves M08 (figure (Box 1); MAPKs in IFN-mediated signalling: Box 1, refs 66-70): MEK phosphorylates ERK on both residues of Thr-Glu-Tyr.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M01 M08" standing="assumed" source="assumed: a fifth of ERK at the peak"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_48" name="the number one" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_48">
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
      <ModelValue key="ModelValue_49" name="inhibition of MEK" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_49">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000002"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000002"/>
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
    <p>Value: the review, M01 M03.</p>
    <p>Standing: stated.</p>
    <p>M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
    <p>An input between 0 (off) and 1.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="inhibition" evidence="M01 M03" standing="stated" source="the review, M01 M03"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_50" name="fraction of MEK activity left" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_50">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000002"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000002"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="activity" evidence="M01 M03" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=Value&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=Value&gt;
        </Expression>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_51" name="rate constant: ERK dephosphorylation" simulationType="fixed" addNoise="false">
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
    <p>Value: assumed: off again within minutes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M01" standing="assumed" source="assumed: off again within minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_52" name="rate constant: IFNAR activates MEK" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_52">
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
    <p>Value: assumed: a seventh of MEK at the peak.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M01" standing="assumed" source="assumed: a seventh of MEK at the peak"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_53" name="context: basal-cell carcinoma, MEK–ERK on beforehand" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_53">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000002"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000002"/>
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
    <p>Value: the review, M04.</p>
    <p>Standing: stated.</p>
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>An input between 0 (off) and 1.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="context" evidence="M04" standing="stated" source="the review, M04"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_54" name="one in every cell but basal-cell carcinoma" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_54">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000002"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000002"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Standing: stated.</p>
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="activity" evidence="M04" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=Value&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=Value&gt;
        </Expression>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_55" name="rate constant: IFNGR activates MEK" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_55">
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
    <p>Value: assumed: a seventh of MEK at the peak.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M01" standing="assumed" source="assumed: a seventh of MEK at the peak"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_56" name="rate constant: constitutive MEK activation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_56">
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
    <p>Value: assumed: a quarter of MEK and of ERK is active before any interferon in basal-cell carcinoma.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M04" standing="assumed" source="assumed: a quarter of MEK and of ERK is active before any interferon in basal-cell carcinoma"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_57" name="rate constant: IFNAR silences MEK" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_57">
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
    <p>Value: assumed: little of MEK is left on.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M04" standing="assumed" source="assumed: little of MEK is left on"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_58" name="MSK1 free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_58">
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
    <p>Value: assumed: 2e4 copies in 250 fL; no value was found.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves P18 (stated; MAPKs in IFN-mediated signalling: downstream effectors of the type-I-IFN-activated p38-signalling pathway, refs 75,84,85): MSK1 is activated by IFN-α; p38α loss lowers it (ERK also feeds MSK1).</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="P18" standing="assumed" source="assumed: 2e4 copies in 250 fL; no value was found"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_59" name="expression of RPS6KA5" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_59">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000100784"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:9252"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (MSK1).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (MSK1)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_60" name="rate constant: MSK1 inactivation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_60">
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
    <p>Value: assumed: off again within minutes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves P18 (stated; MAPKs in IFN-mediated signalling: downstream effectors of the type-I-IFN-activated p38-signalling pathway, refs 75,84,85): MSK1 is activated by IFN-α; p38α loss lowers it (ERK also feeds MSK1).</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="P18" standing="assumed" source="assumed: off again within minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_61" name="rate constant: ERK activates MSK1" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_61">
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
    <p>Value: assumed: a third of what p38 does, so that p38α loss lowers MSK1 and leaves some.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves P18 (stated; MAPKs in IFN-mediated signalling: downstream effectors of the type-I-IFN-activated p38-signalling pathway, refs 75,84,85): MSK1 is activated by IFN-α; p38α loss lowers it (ERK also feeds MSK1).</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="P18" standing="assumed" source="assumed: a third of what p38 does, so that p38α loss lowers MSK1 and leaves some"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_62" name="C/EBP-β free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_62">
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
    <p>Value: assumed: 50 nM; no value was found.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="M02" standing="assumed" source="assumed: 50 nM; no value was found"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_63" name="expression of CEBPB" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_63">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000172216"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:1051"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (C/EBP-β).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (C/EBP-β)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_64" name="rate constant: ERK phosphorylates CEBPB" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_64">
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
    <p>Value: assumed: a third of it at the peak.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M02" standing="assumed" source="assumed: a third of it at the peak"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_65" name="rate constant: IFNGR phosphorylates CEBPB" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_65">
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
    <p>Value: assumed: a tenth of what ERK does.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M02" standing="assumed" source="assumed: a tenth of what ERK does"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_66" name="rate constant: CEBPB dephosphorylation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_66">
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
    <p>Value: assumed: within ten minutes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M02" standing="assumed" source="assumed: within ten minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_67" name="rate constant: type II poises promoters" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_67">
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
    <p>Value: assumed: most promoters are poised at any dose that STAT1 answers, so that IRF1 prefers IFN-γ at all of them (J14).</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves P07 (stated; MAPKs in IFN-mediated signalling: p38 and type-I-IFN-inducible transcription, refs 75,76): GAS transcription by IFN-γ is not defective without p38α.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="P07" standing="assumed" source="assumed: most promoters are poised at any dose that STAT1 answers, so that IRF1 prefers IFN-γ at all of them (J14)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_68" name="GATE free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_68">
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
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="M02" standing="assumed" source="assumed: 2 nM are 300 sites in the nucleus"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_69" name="rate constant: CEBPB binds GATE" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_69">
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
    <p>Value: assumed: a dissociation constant of 50 nM.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M02" standing="assumed" source="assumed: a dissociation constant of 50 nM"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_70" name="rate constant: CEBPB leaves GATE" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_70">
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
    <p>Value: assumed: it stays on DNA for about a minute.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M02" standing="assumed" source="assumed: it stays on DNA for about a minute"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_71" name="GATE promoter free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_71">
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
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="M02" standing="assumed" source="assumed: 1 nM are 150 promoters"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_72" name="rate constant: promoter closes" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_72">
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
      <ModelValue key="ModelValue_73" name="rate constant: GATE promoter opened by CEBPB" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_73">
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
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M02" standing="assumed" source="assumed: a bound complex opens a promoter within minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_74" name="rate constant: GATE gene mRNA decay" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_74">
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
      <ModelValue key="ModelValue_75" name="rate constant: GATE gene transcription" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_75">
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
    <p>It serves M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M02" standing="assumed" source="assumed: an open promoter makes a transcript in about ten minutes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_76" name="PPAR-γ free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_76">
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
    <p>Value: assumed: 50 nM; no value was found.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="M03" standing="assumed" source="assumed: 50 nM; no value was found"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_77" name="expression of PPARG" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_77">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000132170"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:5468"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (PPAR-γ).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (PPAR-γ)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_78" name="PPAR-γ mRNA free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_78">
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
    <p>Value: assumed: a steady stock of messages; only what it makes counts.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="M03" standing="assumed" source="assumed: a steady stock of messages; only what it makes counts"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_79" name="rate constant: PPARG turnover" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_79">
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
    <p>Value: assumed: a half-life of 5 h at rest; slower than with the phosphate.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M03" standing="assumed" source="assumed: a half-life of 5 h at rest; slower than with the phosphate"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_80" name="rate constant: ERK phosphorylates PPARG" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_80">
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
    <p>Value: assumed: within the hour.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M03" standing="assumed" source="assumed: within the hour"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          l/(nmol*min)
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_81" name="rate constant: PPARG dephosphorylation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_81">
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
    <p>Value: assumed: within the hour.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M03" standing="assumed" source="assumed: within the hour"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_82" name="rate constant: PPARG degradation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_82">
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
    <p>Value: assumed: by the proteasome, within half an hour.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M03" standing="assumed" source="assumed: by the proteasome, within half an hour"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_83" name="FAS gene free in the resting cell" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_83">
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
    <p>Value: assumed: 1 nM, as other promoters.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="initial" evidence="M04" standing="assumed" source="assumed: 1 nM, as other promoters"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_84" name="expression of FAS" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_84">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000381"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000381"/>
</rdf:Bag>
    </CopasiMT:isVersionOf>
<bqbiol:isPropertyOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/ensembl:ENSG00000026103"/>
<rdf:li rdf:resource="https://identifiers.org/ncbigene:355"/>
</rdf:Bag>
    </bqbiol:isPropertyOf>
</rdf:Description>
</rdf:RDF>
        </MiriamAnnotation>
        <Comment>
          
  <body xmlns="http://www.w3.org/1999/xhtml">
    <p>Value: assumed: relative to the cell that these models describe: 1 as there, 0 lost (FAS gene).</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="expression" standing="assumed" source="assumed: relative to the cell that these models describe: 1 as there, 0 lost (FAS gene)"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_85" name="rate constant: FAS mRNA decay" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_85">
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
      <ModelValue key="ModelValue_86" name="rate constant: FAS transcription" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_86">
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
    <p>Value: assumed: as the other genes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M04" standing="assumed" source="assumed: as the other genes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_87" name="active ERK at which FAS is transcribed at half its rate" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_87">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000027"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/SBO:0000027"/>
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
    <p>Value: assumed: a tenth of the ERK that is active beforehand, so that CD95 is low until ERK goes.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M04" standing="assumed" source="assumed: a tenth of the ERK that is active beforehand, so that CD95 is low until ERK goes"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_88" name="rate constant: FAS translation" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_88">
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
    <p>Value: assumed: a transcript gives six proteins an hour.</p>
    <p>Standing of the number: assumed.</p>
    <p>It serves M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" evidence="M04" standing="assumed" source="assumed: a transcript gives six proteins an hour"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_89" name="rate constant: FAS decay" simulationType="fixed" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_89">
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
    <p>Value: assumed: a half-life of 15 h, as STAT1 protein in Kalliara et al. 2022.</p>
    <p>Standing of the number: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="rate" standing="assumed" source="assumed: a half-life of 15 h, as STAT1 protein in Kalliara et al. 2022"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Unit>
          1/min
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_90" name="active JAK1" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_90">
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
          (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN:IFNAR (active) (membrane)],Reference=Concentration&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR (active) (membrane)],Reference=Concentration&gt;)/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_91" name="active TYK2" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_91">
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
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN:IFNAR (active) (membrane)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_92" name="active JAK2" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_92">
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
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR (active) (membrane)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_93" name="active MEK, not inhibited" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_93">
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
    <p>M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="M01" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[fraction of MEK activity left],Reference=Value&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[MEK (active) (cytosol)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_94" name="active ERK" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_94">
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
    <p>Standing: figure.</p>
    <p>M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
    <p>M08 (figure (Box 1); MAPKs in IFN-mediated signalling: Box 1, refs 66-70): MEK phosphorylates ERK on both residues of Thr-Glu-Tyr.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="M01 M08" standing="figure" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[ERK pT pY (cytosol)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_95" name="active MSK1" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_95">
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
    <p>P18 (stated; MAPKs in IFN-mediated signalling: downstream effectors of the type-I-IFN-activated p38-signalling pathway, refs 75,84,85): MSK1 is activated by IFN-α; p38α loss lowers it (ERK also feeds MSK1).</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="P18" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[MSK1 (active) (nucleus)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_96" name="phosphorylated C/EBP-β" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_96">
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="M02" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[C/EBP-β pS (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[C/EBP-β on GATE (nucleus)],Reference=Concentration&gt;)/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_97" name="GATE elements occupied" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_97">
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="M02" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[C/EBP-β on GATE (nucleus)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_98" name="GATE-driven gene mRNA" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_98">
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="M02" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[GATE-driven gene mRNA (cytosol)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_99" name="PPAR-γ, phosphorylated or not" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_99">
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
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="M03" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[PPAR-γ (nucleus)],Reference=Concentration&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[PPAR-γ pS (nucleus)],Reference=Concentration&gt;)/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_100" name="phosphorylated PPAR-γ" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_100">
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
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="M03" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[PPAR-γ pS (nucleus)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_101" name="FAS mRNA" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_101">
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
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="M04" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[FAS mRNA (cytosol)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_102" name="CD95 (FAS) protein" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_102">
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
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="M04" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[CD95 (FAS) (cytosol)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
      <ModelValue key="ModelValue_103" name="assembled type I receptor, JAKs inactive" simulationType="assignment" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#ModelValue_103">
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
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:parameter xmlns:ifnsbml="urn:ifnsbml:1" role="observable" evidence="R04" standing="stated" source="Follows from other values by its rule."/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <Expression>
          &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Reference=Volume&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN:IFNAR (assembled) (membrane)],Reference=Concentration&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Reference=Volume&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Reference=Volume&gt;)
        </Expression>
        <Unit>
          nmol/l
        </Unit>
      </ModelValue>
    </ListOfModelValues>
    <ListOfReactions>
      <Reaction key="Reaction_0" name="IFNAR1 binds TYK2" reversible="false" fast="false" addNoise="false">
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
          <Substrate metabolite="Metabolite_8" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_10" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_4" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_0" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_9"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_8"/>
              <SourceParameter reference="Metabolite_10"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_1" name="IFNAR2 binds JAK1" reversible="false" fast="false" addNoise="false">
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
          <Substrate metabolite="Metabolite_9" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_11" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_5" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_1" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_9"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_9"/>
              <SourceParameter reference="Metabolite_11"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_2" name="IFN-α binds IFNAR2:JAK1" reversible="true" fast="false" addNoise="false">
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
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="R01" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_0" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_5" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_15" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_2" name="k_IFN_alpha_binds_IFNAR2" value="1"/>
          <Constant key="Parameter_3" name="k_IFN_alpha_leaves_IFNAR2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_81" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_678">
              <SourceParameter reference="Metabolite_5"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_679">
              <SourceParameter reference="Metabolite_0"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_680">
              <SourceParameter reference="Metabolite_15"/>
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
      <Reaction key="Reaction_3" name="IFN-α:IFNAR2:JAK1 assembles with IFNAR1:TYK2" reversible="false" fast="false" addNoise="false">
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
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="R01 R04" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_15" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_4" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_16" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_4" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_13"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_15"/>
              <SourceParameter reference="Metabolite_4"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_4" name="IFN-β binds IFNAR2:JAK1" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_4">
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
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="R01" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_1" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_5" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_17" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_5" name="k_IFN_beta_binds_IFNAR2" value="1"/>
          <Constant key="Parameter_6" name="k_IFN_beta_leaves_IFNAR2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_82" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_692">
              <SourceParameter reference="Metabolite_5"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_693">
              <SourceParameter reference="Metabolite_1"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_694">
              <SourceParameter reference="Metabolite_17"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_695">
              <SourceParameter reference="ModelValue_14"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_696">
              <SourceParameter reference="ModelValue_15"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_697">
              <SourceParameter reference="Compartment_1"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_5" name="IFN-β:IFNAR2:JAK1 assembles with IFNAR1:TYK2" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_5">
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
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="R01 R04" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_17" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_4" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_16" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_7" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_16"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_17"/>
              <SourceParameter reference="Metabolite_4"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_6" name="IFN-ω binds IFNAR2:JAK1" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_6">
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
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="R01" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_2" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_5" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_18" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_8" name="k_IFN_omega_binds_IFNAR2" value="1"/>
          <Constant key="Parameter_9" name="k_IFN_omega_leaves_IFNAR2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_83" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_706">
              <SourceParameter reference="Metabolite_5"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_707">
              <SourceParameter reference="Metabolite_2"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_708">
              <SourceParameter reference="Metabolite_18"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_709">
              <SourceParameter reference="ModelValue_17"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_710">
              <SourceParameter reference="ModelValue_18"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_711">
              <SourceParameter reference="Compartment_1"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_7" name="IFN-ω:IFNAR2:JAK1 assembles with IFNAR1:TYK2" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_7">
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
    <p>R01 (stated; Introduction, refs 1-3): All type I IFNs (α subtypes, β, ε, κ, ω in humans) signal through one receptor, IFNAR1 + IFNAR2; IFN-δ (pig) and IFN-τ (cattle) have no human counterpart.</p>
    <p>R04 (stated; that no JAK is active without ligand is inferred; Introduction, refs 10,18): Ligand brings the subunits together; the JAKs then autophosphorylate and become active. No ligand, no active JAK.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="R01 R04" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_18" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_4" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_16" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_10" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_19"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_18"/>
              <SourceParameter reference="Metabolite_4"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_8" name="JAKs on IFNAR phosphorylate each other" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_8">
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
          <Substrate metabolite="Metabolite_16" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_19" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_11" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_20"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_16"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_9" name="IFN:IFNAR (active) loses its phosphates" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_9">
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
          <Substrate metabolite="Metabolite_19" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_20" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_12" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_21"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_19"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_10" name="IFNAR spent dissociates" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_10">
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
          <Substrate metabolite="Metabolite_20" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_4" stoichiometry="1"/>
          <Product metabolite="Metabolite_5" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_13" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_22"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_20"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_11" name="IFNGR1 binds JAK1" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_11">
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
          <Substrate metabolite="Metabolite_12" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_11" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_6" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_14" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_9"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_12"/>
              <SourceParameter reference="Metabolite_11"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_12" name="IFNGR2 binds JAK2" reversible="false" fast="false" addNoise="false">
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
          <Substrate metabolite="Metabolite_13" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_14" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_7" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_15" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_9"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_13"/>
              <SourceParameter reference="Metabolite_14"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_13" name="IFN-γ binds IFNGR1:JAK1" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_13">
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
          <Substrate metabolite="Metabolite_3" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_6" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_21" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_16" name="k_IFN_gamma_binds_IFNGR1" value="1"/>
          <Constant key="Parameter_17" name="k_IFN_gamma_leaves_IFNGR1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_84" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_730">
              <SourceParameter reference="Metabolite_6"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_731">
              <SourceParameter reference="Metabolite_3"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_732">
              <SourceParameter reference="Metabolite_21"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_733">
              <SourceParameter reference="ModelValue_31"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_734">
              <SourceParameter reference="ModelValue_32"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_735">
              <SourceParameter reference="Compartment_1"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_14" name="IFN-γ:IFNGR1:JAK1 assembles with IFNGR2:JAK2" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_14">
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
          <Substrate metabolite="Metabolite_21" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_7" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_22" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_18" name="k1" value="1"/>
          <Constant key="Parameter_19" name="k2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_14" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_69">
              <SourceParameter reference="ModelValue_33"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_68">
              <SourceParameter reference="Metabolite_21"/>
              <SourceParameter reference="Metabolite_7"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_78">
              <SourceParameter reference="ModelValue_34"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_79">
              <SourceParameter reference="Metabolite_22"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_15" name="JAKs on IFNGR phosphorylate each other" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_15">
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
          <Substrate metabolite="Metabolite_22" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_23" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_20" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_20"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_22"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_16" name="IFN-γ:IFNGR (active) loses its phosphates" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_16">
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
          <Substrate metabolite="Metabolite_23" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_24" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_21" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_35"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_23"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_17" name="IFNGR spent dissociates" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_17">
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
          <Substrate metabolite="Metabolite_24" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_6" stoichiometry="1"/>
          <Product metabolite="Metabolite_7" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_22" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_22"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_24"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_18" name="MEK inactivated" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_18">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0007165"/>
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
    <p>M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
    <p>Assumed: MEK is switched off again, by a phosphatase of its own</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="known" evidence="M01" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_28" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_25" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_23" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_41"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_28"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_19" name="MEK phosphorylates ERK on T, Y" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_19">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000216"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0018107"/>
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
    <p>M08 (figure (Box 1); MAPKs in IFN-mediated signalling: Box 1, refs 66-70): MEK phosphorylates ERK on both residues of Thr-Glu-Tyr.</p>
    <p>M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
    <p>Standing: figure.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="phosphorylation" certainty="known" evidence="M08 M01" standing="figure"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_26" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_29" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_28" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_24" name="activity_MEK" value="1"/>
          <Constant key="Parameter_25" name="k_MEK_phosphorylates_ERK" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_85" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_752">
              <SourceParameter reference="Metabolite_26"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_753">
              <SourceParameter reference="Metabolite_28"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_754">
              <SourceParameter reference="ModelValue_50"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_755">
              <SourceParameter reference="ModelValue_47"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_20" name="ERK T, Y dephosphorylated in the cytosol" reversible="false" fast="false" addNoise="false">
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
    <p>M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
    <p>Assumed: ERK is dephosphorylated; the review names no phosphatase</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="dephosphorylation" certainty="known" evidence="M01" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_29" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_26" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_26" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_51"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_29"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_21" name="IFNAR activates MEK" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_21">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0007165"/>
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
    <p>M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
    <p>R06 (stated as likely; for ERK and for CRKL under IFN-γ inferred; Introduction): JAK activation is upstream of the STAT, CRKL, VAV–p38, IRS–PI3K and ERK signals (“seems to regulate, either directly or indirectly”).</p>
    <p>Drawn as an omitted process: the review leaves the steps between open.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="omitted" evidence="M01 R06" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_25" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_28" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_19" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_27" name="activity_outside_basal_cell_carcinoma" value="1"/>
          <Constant key="Parameter_28" name="k_IFNAR_activates_MEK" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_86" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_763">
              <SourceParameter reference="Metabolite_19"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_764">
              <SourceParameter reference="Metabolite_25"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_765">
              <SourceParameter reference="ModelValue_54"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_766">
              <SourceParameter reference="Compartment_2"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_767">
              <SourceParameter reference="ModelValue_52"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_22" name="IFNGR activates MEK" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_22">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0007165"/>
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
    <p>M01 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 93,94): MEK–ERK is activated by IFN-α, IFN-β and IFN-γ.</p>
    <p>R06 (stated as likely; for ERK and for CRKL under IFN-γ inferred; Introduction): JAK activation is upstream of the STAT, CRKL, VAV–p38, IRS–PI3K and ERK signals (“seems to regulate, either directly or indirectly”).</p>
    <p>Drawn as an omitted process: the review leaves the steps between open.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="omitted" evidence="M01 R06" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_25" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_28" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_23" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_29" name="k_IFNGR_activates_MEK" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_87" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_761">
              <SourceParameter reference="Metabolite_23"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_773">
              <SourceParameter reference="Metabolite_25"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_774">
              <SourceParameter reference="Compartment_2"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_775">
              <SourceParameter reference="ModelValue_55"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_23" name="MEK is activated without interferon in basal-cell carcinoma" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_23">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0007165"/>
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
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>What activates MEK in these cells is outside the review.</p>
    <p>Drawn as an omitted process: the review leaves the steps between open.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="omitted" evidence="M04" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_25" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_28" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_30" name="context_basal_cell_carcinoma" value="1"/>
          <Constant key="Parameter_31" name="k_constitutive_MEK_activation" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_88" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_760">
              <SourceParameter reference="Metabolite_25"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_780">
              <SourceParameter reference="ModelValue_53"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_781">
              <SourceParameter reference="ModelValue_56"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_24" name="the type I receptor turns MEK off in basal-cell carcinoma" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_24">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0007165"/>
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
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>Drawn as an omitted process: the review leaves the steps between open.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="omitted" evidence="M04" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_28" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_25" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_19" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_32" name="context_basal_cell_carcinoma" value="1"/>
          <Constant key="Parameter_33" name="k_IFNAR_silences_MEK" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_89" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_787">
              <SourceParameter reference="Metabolite_19"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_788">
              <SourceParameter reference="Metabolite_28"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_789">
              <SourceParameter reference="ModelValue_53"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_790">
              <SourceParameter reference="Compartment_2"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_791">
              <SourceParameter reference="ModelValue_57"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_25" name="MSK1 inactivated" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_25">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0007165"/>
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
    <p>P18 (stated; MAPKs in IFN-mediated signalling: downstream effectors of the type-I-IFN-activated p38-signalling pathway, refs 75,84,85): MSK1 is activated by IFN-α; p38α loss lowers it (ERK also feeds MSK1).</p>
    <p>Assumed: MSK1 is switched off again, by a phosphatase of its own</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="known" evidence="P18" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_39" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_33" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_34" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_60"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_39"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_26" name="ERK activates MSK1" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_26">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000176"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0007165"/>
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
    <p>P18 (stated; MAPKs in IFN-mediated signalling: downstream effectors of the type-I-IFN-activated p38-signalling pathway, refs 75,84,85): MSK1 is activated by IFN-α; p38α loss lowers it (ERK also feeds MSK1).</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="known" evidence="P18" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_33" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_39" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_29" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_35" name="activity_outside_basal_cell_carcinoma" value="1"/>
          <Constant key="Parameter_36" name="k_ERK_activates_MSK1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_90" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_799">
              <SourceParameter reference="Metabolite_29"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_800">
              <SourceParameter reference="Metabolite_33"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_801">
              <SourceParameter reference="ModelValue_54"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_802">
              <SourceParameter reference="ModelValue_61"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_803">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_27" name="ERK phosphorylates C/EBP-β on S" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_27">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000216"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0018105"/>
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="phosphorylation" certainty="known" evidence="M02" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_34" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_40" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_29" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_37" name="activity_outside_basal_cell_carcinoma" value="1"/>
          <Constant key="Parameter_38" name="k_ERK_phosphorylates_CEBPB" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_91" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_809">
              <SourceParameter reference="Metabolite_34"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_810">
              <SourceParameter reference="Metabolite_29"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_811">
              <SourceParameter reference="ModelValue_54"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_812">
              <SourceParameter reference="ModelValue_64"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_813">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_28" name="a kinase below the type II receptor phosphorylates C/EBP-β" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_28">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000216"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0018105"/>
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Assumed: the review says that ERK regulates these genes, not that they need it: a kinase that is not known does the rest below the type II receptor</p>
    <p>Drawn as an omitted process: the review leaves the steps between open.</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="phosphorylation" certainty="omitted" evidence="M02" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_34" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_40" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_23" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_39" name="k_IFNGR_phosphorylates_CEBPB" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_92" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_797">
              <SourceParameter reference="Metabolite_34"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_819">
              <SourceParameter reference="Metabolite_23"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_820">
              <SourceParameter reference="ModelValue_65"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_821">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_29" name="C/EBP-β S dephosphorylated in the nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_29">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000330"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0070262"/>
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Assumed: C/EBP-β is dephosphorylated; the review names no phosphatase</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="dephosphorylation" certainty="known" evidence="M02" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_40" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_34" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_40" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_66"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_40"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_30" name="GATE binds C/EBP-β" reversible="true" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_30">
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>That the phosphorylated form binds better is assumed.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="binding" certainty="known" evidence="M02" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_35" stoichiometry="1"/>
          <Substrate metabolite="Metabolite_40" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_41" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_41" name="k1" value="1"/>
          <Constant key="Parameter_42" name="k2" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_14" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_69">
              <SourceParameter reference="ModelValue_69"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_68">
              <SourceParameter reference="Metabolite_35"/>
              <SourceParameter reference="Metabolite_40"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_78">
              <SourceParameter reference="ModelValue_70"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_79">
              <SourceParameter reference="Metabolite_41"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_31" name="GATE promoter poised by type II licence" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_31">
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
    <p>P07 (stated; MAPKs in IFN-mediated signalling: p38 and type-I-IFN-inducible transcription, refs 75,76): GAS transcription by IFN-γ is not defective without p38α.</p>
    <p>Assumed: GAS promoters answer IFN-γ without p38α: they get a licence below JAK2, by steps that are not known; with both interferons at once this predicts that p38 is not needed</p>
    <p>Drawn as an omitted process: the review leaves the steps between open.</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="omitted" evidence="P07" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_36" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_42" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_23" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_43" name="k_type_II_poises_promoters" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_93" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_832">
              <SourceParameter reference="Metabolite_36"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_833">
              <SourceParameter reference="Metabolite_23"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_834">
              <SourceParameter reference="ModelValue_67"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_835">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_32" name="GATE promoter poised falls silent" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_32">
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Assumed: what has been opened closes again; the review is silent on how</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="known" evidence="M02" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_42" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_36" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_44" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_72"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_42"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_33" name="GATE promoter closes" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_33">
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Assumed: what has been opened closes again; the review is silent on how</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="known" evidence="M02" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_43" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_36" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_45" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_72"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_43"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_34" name="GATE promoter opens" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_34">
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="state change" certainty="known" evidence="M02" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_42" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_43" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_41" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_46" name="k_GATE_promoter_opened_by_CEBPB" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_94" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_843">
              <SourceParameter reference="Metabolite_41"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_844">
              <SourceParameter reference="Metabolite_42"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_845">
              <SourceParameter reference="ModelValue_73"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_35" name="GATE gene mRNA degradation" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_35">
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
          <Substrate metabolite="Metabolite_32" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfConstants>
          <Constant key="Parameter_47" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_74"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_32"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_36" name="GATE gene transcription" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_36">
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
    <p>M02 (stated as regulation; that it is required is inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 96,97): ERK is needed for IFN-γ-dependent transcription by C/EBP-β through GATE.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transcription" certainty="known" evidence="M02" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfProducts>
          <Product metabolite="Metabolite_32" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_43" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_48" name="k_GATE_gene_transcription" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_95" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_851">
              <SourceParameter reference="Metabolite_43"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_852">
              <SourceParameter reference="ModelValue_75"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_853">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_37" name="translation of PPAR-γ" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_37">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000184"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006412"/>
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
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
    <p>Assumed: PPAR-γ is made all the time; its way into the nucleus is left out</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="translation" certainty="known" evidence="M03" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfProducts>
          <Product metabolite="Metabolite_37" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_27" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_49" name="free_PPARG" value="1"/>
          <Constant key="Parameter_50" name="free_PPARG_mRNA" value="1"/>
          <Constant key="Parameter_51" name="k_PPARG_turnover" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_96" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_859">
              <SourceParameter reference="Metabolite_27"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_860">
              <SourceParameter reference="ModelValue_76"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_861">
              <SourceParameter reference="ModelValue_78"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_862">
              <SourceParameter reference="ModelValue_79"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_863">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_38" name="PPARG turnover" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_38">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000179"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0030163"/>
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
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
    <p>Assumed: PPAR-γ is lost at rest too, phosphorylated or not</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="degradation" certainty="known" evidence="M03" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_37" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfConstants>
          <Constant key="Parameter_52" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_79"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_37"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_39" name="PPARG turnover pS" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_39">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000179"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0030163"/>
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
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
    <p>Assumed: PPAR-γ is lost at rest too, phosphorylated or not</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="degradation" certainty="known" evidence="M03" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_44" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfConstants>
          <Constant key="Parameter_53" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_79"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_44"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_40" name="ERK phosphorylates PPAR-γ on S" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_40">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000216"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0018105"/>
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
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="phosphorylation" certainty="known" evidence="M03" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_37" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_44" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_29" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_54" name="activity_outside_basal_cell_carcinoma" value="1"/>
          <Constant key="Parameter_55" name="k_ERK_phosphorylates_PPARG" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_97" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_873">
              <SourceParameter reference="Metabolite_29"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_874">
              <SourceParameter reference="Metabolite_37"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_875">
              <SourceParameter reference="ModelValue_54"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_876">
              <SourceParameter reference="ModelValue_80"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_877">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_41" name="PPAR-γ S dephosphorylated in the nucleus" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_41">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000330"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0070262"/>
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
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
    <p>Assumed: PPAR-γ is dephosphorylated; the review names no phosphatase</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="dephosphorylation" certainty="known" evidence="M03" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_44" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfProducts>
          <Product metabolite="Metabolite_37" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfConstants>
          <Constant key="Parameter_56" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_81"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_44"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_42" name="PPARG pS degradation" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_42">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000179"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0030163"/>
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
    <p>M03 (stated; the MEK block inferred; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 98): ERK phosphorylates PPAR-γ, which is then degraded more: IFN lowers PPAR-γ, and less so with MEK blocked.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="degradation" certainty="known" evidence="M03" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_44" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfConstants>
          <Constant key="Parameter_57" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_82"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_44"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_43" name="FAS mRNA degradation" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_43">
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
          <Substrate metabolite="Metabolite_30" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfConstants>
          <Constant key="Parameter_58" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_85"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_30"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_44" name="FAS transcription" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_44">
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
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>That ERK holds CD95 back is how the sequence in the review is read.</p>
    <p>Drawn as an omitted process: the review leaves the steps between open.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="transcription" certainty="omitted" evidence="M04" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfProducts>
          <Product metabolite="Metabolite_30" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_38" stoichiometry="1"/>
          <Modifier metabolite="Metabolite_29" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_59" name="K_ERK_for_FAS" value="1"/>
          <Constant key="Parameter_60" name="context_basal_cell_carcinoma" value="1"/>
          <Constant key="Parameter_61" name="k_FAS_transcription" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_98" unitType="Default">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_890">
              <SourceParameter reference="Metabolite_29"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_891">
              <SourceParameter reference="Metabolite_38"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_892">
              <SourceParameter reference="ModelValue_87"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_893">
              <SourceParameter reference="ModelValue_53"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_894">
              <SourceParameter reference="ModelValue_86"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_895">
              <SourceParameter reference="Compartment_3"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_45" name="translation of CD95" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_45">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000184"/>
<CopasiMT:isDescribedBy>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/pubmed:15864272"/>
</rdf:Bag>
    </CopasiMT:isDescribedBy>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0006412"/>
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
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>Standing: stated.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="translation" certainty="known" evidence="M04" standing="stated"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfProducts>
          <Product metabolite="Metabolite_31" stoichiometry="1"/>
        </ListOfProducts>
        <ListOfModifiers>
          <Modifier metabolite="Metabolite_30" stoichiometry="1"/>
        </ListOfModifiers>
        <ListOfConstants>
          <Constant key="Parameter_62" name="k_FAS_translation" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_99" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_887">
              <SourceParameter reference="Metabolite_30"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_886">
              <SourceParameter reference="ModelValue_88"/>
            </CallParameter>
          </ListOfCallParameters>
        </KineticLaw>
      </Reaction>
      <Reaction key="Reaction_46" name="FAS degradation" reversible="false" fast="false" addNoise="false">
        <MiriamAnnotation>
<rdf:RDF xmlns:CopasiMT="http://www.copasi.org/RDF/MiriamTerms#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="#Reaction_46">
    <CopasiMT:is rdf:resource="urn:miriam:unknown:SBO:0000179"/>
<CopasiMT:isVersionOf>
      <rdf:Bag>
        <rdf:li rdf:resource="https://identifiers.org/GO:0030163"/>
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
    <p>M04 (stated; MAPKs in IFN-mediated signalling: roles of other MAPKs in type-I- and type-II-IFN-mediated signalling, refs 99): In basal-cell-carcinoma cells MEK–ERK is on beforehand and IFN-α turns it off; CD95 rises and apoptosis follows.</p>
    <p>Assumed: proteins are degraded</p>
    <p>Standing: assumed.</p>
  </body>

        </Comment>
        <ListOfUnsupportedAnnotations>
          <UnsupportedAnnotation name="urn:ifnsbml:1">
<ifnsbml:reaction xmlns:ifnsbml="urn:ifnsbml:1" process="degradation" certainty="known" evidence="M04" standing="assumed"/>
          </UnsupportedAnnotation>
        </ListOfUnsupportedAnnotations>
        <ListOfSubstrates>
          <Substrate metabolite="Metabolite_31" stoichiometry="1"/>
        </ListOfSubstrates>
        <ListOfConstants>
          <Constant key="Parameter_63" name="k1" value="1"/>
        </ListOfConstants>
        <KineticLaw function="Function_13" unitType="Default" scalingCompartment="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)]">
          <ListOfCallParameters>
            <CallParameter functionParameter="FunctionParameter_80">
              <SourceParameter reference="ModelValue_89"/>
            </CallParameter>
            <CallParameter functionParameter="FunctionParameter_81">
              <SourceParameter reference="Metabolite_31"/>
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
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK" value="0" type="Model" simulationType="time"/>
        </ModelParameterGroup>
        <ModelParameterGroup cn="String=Initial Compartment Sizes" type="Group">
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[extracellular space]" value="1.0000000000000001e-09" type="Compartment" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane]" value="2.4999999999999999e-13" type="Compartment" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)]" value="2.4999999999999999e-13" type="Compartment" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus]" value="2.4999999999999999e-13" type="Compartment" simulationType="fixed"/>
        </ModelParameterGroup>
        <ModelParameterGroup cn="String=Initial Species Values" type="Group">
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-α (outside)]" value="0" type="Species" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-β (outside)]" value="0" type="Species" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-ω (outside)]" value="0" type="Species" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-γ (outside)]" value="602214.179" type="Species" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNAR1:TYK2 (membrane)]" value="1505.5354474999999" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNAR2:JAK1 (membrane)]" value="1505.5354474999999" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNGR1:JAK1 (membrane)]" value="3011.0708949999998" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNGR2:JAK2 (membrane)]" value="3011.0708949999998" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNAR1 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNAR2 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[TYK2 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[TYK2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[JAK1 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[JAK1 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNGR1 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFNGR2 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[JAK2 (membrane)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              (&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[JAK2 free in the resting cell],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell],Reference=InitialValue&gt;*if(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt; le &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2],Reference=InitialValue&gt;,&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-α:IFNAR2:JAK1 (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN:IFNAR (assembled) (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-β:IFNAR2:JAK1 (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-ω:IFNAR2:JAK1 (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN:IFNAR (active) (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN:IFNAR (spent) (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR1:JAK1 (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR (assembled) (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR (active) (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[plasma membrane],Vector=Metabolites[IFN-γ:IFNGR (spent) (membrane)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[MEK (inactive) (cytosol)]" value="24991.888428499999" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[ERK (cytosol)]" value="39174.032343949999" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3],Reference=InitialValue&gt;)-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/((&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK dephosphorylation],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;))
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[PPAR-γ mRNA (cytosol)]" value="150.55354474999999" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[PPAR-γ mRNA free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of PPARG],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[MEK (active) (cytosol)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[ERK pT pY (cytosol)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/((&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK dephosphorylation],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;))
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[FAS mRNA (cytosol)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[FAS gene free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS transcription],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK at which FAS is transcribed at half its rate],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of FAS],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS mRNA decay],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;^2/((&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK dephosphorylation],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)^2)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK at which FAS is transcribed at half its rate],Reference=InitialValue&gt;^2))
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[CD95 (FAS) (cytosol)]" value="0" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[FAS gene free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS transcription],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK at which FAS is transcribed at half its rate],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS translation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of FAS],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS mRNA decay],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS decay],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)^2*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;^2/((&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2],Reference=InitialValue&gt;)*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one],Reference=InitialValue&gt;-&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK],Reference=InitialValue&gt;)*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;/(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK dephosphorylation],Reference=InitialValue&gt;)^2*(&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;)^2)+&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK at which FAS is transcribed at half its rate],Reference=InitialValue&gt;^2))
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cytoplasm (cytosol)],Vector=Metabolites[GATE-driven gene mRNA (cytosol)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[MSK1 (inactive) (nucleus)]" value="19999.984545224248" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MSK1 free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of RPS6KA5],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[C/EBP-β (nucleus)]" value="7527.6772375" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[C/EBP-β free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of CEBPB],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[GATE (nucleus)]" value="301.10708949999997" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE free in the resting cell],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[GATE promoter (silent) (nucleus)]" value="150.55354474999999" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE promoter free in the resting cell],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[PPAR-γ (nucleus)]" value="7527.6772375" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[PPAR-γ free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of PPARG],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[FAS gene (nucleus)]" value="150.55354474999999" type="Species" simulationType="reactions">
            <InitialExpression>
              &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[FAS gene free in the resting cell],Reference=InitialValue&gt;*&lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of FAS],Reference=InitialValue&gt;
            </InitialExpression>
          </ModelParameter>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[MSK1 (active) (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[C/EBP-β pS (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[C/EBP-β on GATE (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[GATE promoter (poised) (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[GATE promoter (open) (nucleus)]" value="0" type="Species" simulationType="reactions"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[cell nucleus],Vector=Metabolites[PPAR-γ pS (nucleus)]" value="0" type="Species" simulationType="reactions"/>
        </ModelParameterGroup>
        <ModelParameterGroup cn="String=Initial Global Quantities" type="Group">
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR1]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNAR2]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[TYK2 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of TYK2]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[JAK1 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK1]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR1:TYK2 in the resting cell]" value="10" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: JAK on receptor chain]" value="6" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNAR2:JAK1 in the resting cell]" value="10" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN alpha binds IFNAR2]" value="0.17999999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN alpha leaves IFNAR2]" value="0.90000000000000002" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN alpha assembles IFNAR]" value="0.20300000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN beta binds IFNAR2]" value="0.29999999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN beta leaves IFNAR2]" value="0.12" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN beta assembles IFNAR]" value="2.5" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN omega binds IFNAR2]" value="0.23999999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN omega leaves IFNAR2]" value="0.59999999999999998" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN omega assembles IFNAR]" value="0.54200000000000004" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: JAK activation]" value="1.2" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: type I receptor inactivation]" value="0.023099999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: receptor recovery]" value="0.02" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR1]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of IFNGR2]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[JAK2 free in the resting cell]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of JAK2]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR1:JAK1 in the resting cell]" value="20" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[IFNGR2:JAK2 in the resting cell]" value="20" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN gamma binds IFNGR1]" value="0.048000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN gamma leaves IFNGR1]" value="0.012" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN gamma assembles IFNGR]" value="2.3999999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFNGR falls apart]" value="12" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: type II receptor inactivation]" value="0.0057759999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MEK free in the resting cell]" value="166" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K1]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAP2K2]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K1 in MEK]" value="0.28060000000000002" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAP2K2 in MEK]" value="0.71940000000000004" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation]" value="0.29999999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[ERK free in the resting cell]" value="260.19999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK1]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of MAPK3]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK1 in ERK]" value="0.90720000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[share of MAPK3 in ERK]" value="0.092799999999999994" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK]" value="0.0019" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[the number one]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[inhibition of MEK]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[fraction of MEK activity left]" value="1" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK dephosphorylation]" value="0.20000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFNAR activates MEK]" value="0.01" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand]" value="0" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[one in every cell but basal-cell carcinoma]" value="1" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFNGR activates MEK]" value="0.0030000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFNAR silences MEK]" value="3" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[MSK1 free in the resting cell]" value="132.84299999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of RPS6KA5]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MSK1 inactivation]" value="0.20000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK activates MSK1]" value="0.00042000000000000002" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[C/EBP-β free in the resting cell]" value="50" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of CEBPB]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK phosphorylates CEBPB]" value="0.0012600000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFNGR phosphorylates CEBPB]" value="0.00040000000000000002" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: CEBPB dephosphorylation]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: type II poises promoters]" value="0.20000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE free in the resting cell]" value="2" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: CEBPB binds GATE]" value="0.02" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: CEBPB leaves GATE]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE promoter free in the resting cell]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: promoter closes]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: GATE promoter opened by CEBPB]" value="0.050000000000000003" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: GATE gene mRNA decay]" value="0.0057759999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: GATE gene transcription]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[PPAR-γ free in the resting cell]" value="50" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of PPARG]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[PPAR-γ mRNA free in the resting cell]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: PPARG turnover]" value="0.00231" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK phosphorylates PPARG]" value="0.00052499999999999997" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: PPARG dephosphorylation]" value="0.02" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: PPARG degradation]" value="0.029999999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[FAS gene free in the resting cell]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[expression of FAS]" value="1" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS mRNA decay]" value="0.0057759999999999999" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS transcription]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK at which FAS is transcribed at half its rate]" value="7" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS translation]" value="0.10000000000000001" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS decay]" value="0.00077019999999999996" type="ModelValue" simulationType="fixed"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active JAK1]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active TYK2]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active JAK2]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active MEK\, not inhibited]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active MSK1]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[phosphorylated C/EBP-β]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE elements occupied]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE-driven gene mRNA]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[PPAR-γ\, phosphorylated or not]" value="25" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[phosphorylated PPAR-γ]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[FAS mRNA]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[CD95 (FAS) protein]" value="0" type="ModelValue" simulationType="assignment"/>
          <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[assembled type I receptor\, JAKs inactive]" value="0" type="ModelValue" simulationType="assignment"/>
        </ModelParameterGroup>
        <ModelParameterGroup cn="String=Kinetic Parameters" type="Group">
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNAR1 binds TYK2]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNAR1 binds TYK2],ParameterGroup=Parameters,Parameter=k1" value="6" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: JAK on receptor chain],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNAR2 binds JAK1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNAR2 binds JAK1],ParameterGroup=Parameters,Parameter=k1" value="6" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: JAK on receptor chain],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-α binds IFNAR2:JAK1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-α binds IFNAR2:JAK1],ParameterGroup=Parameters,Parameter=k_IFN_alpha_binds_IFNAR2" value="0.17999999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN alpha binds IFNAR2],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-α binds IFNAR2:JAK1],ParameterGroup=Parameters,Parameter=k_IFN_alpha_leaves_IFNAR2" value="0.90000000000000002" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN alpha leaves IFNAR2],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-α:IFNAR2:JAK1 assembles with IFNAR1:TYK2]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-α:IFNAR2:JAK1 assembles with IFNAR1:TYK2],ParameterGroup=Parameters,Parameter=k1" value="0.20300000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN alpha assembles IFNAR],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-β binds IFNAR2:JAK1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-β binds IFNAR2:JAK1],ParameterGroup=Parameters,Parameter=k_IFN_beta_binds_IFNAR2" value="0.29999999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN beta binds IFNAR2],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-β binds IFNAR2:JAK1],ParameterGroup=Parameters,Parameter=k_IFN_beta_leaves_IFNAR2" value="0.12" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN beta leaves IFNAR2],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-β:IFNAR2:JAK1 assembles with IFNAR1:TYK2]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-β:IFNAR2:JAK1 assembles with IFNAR1:TYK2],ParameterGroup=Parameters,Parameter=k1" value="2.5" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN beta assembles IFNAR],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-ω binds IFNAR2:JAK1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-ω binds IFNAR2:JAK1],ParameterGroup=Parameters,Parameter=k_IFN_omega_binds_IFNAR2" value="0.23999999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN omega binds IFNAR2],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-ω binds IFNAR2:JAK1],ParameterGroup=Parameters,Parameter=k_IFN_omega_leaves_IFNAR2" value="0.59999999999999998" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN omega leaves IFNAR2],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-ω:IFNAR2:JAK1 assembles with IFNAR1:TYK2]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-ω:IFNAR2:JAK1 assembles with IFNAR1:TYK2],ParameterGroup=Parameters,Parameter=k1" value="0.54200000000000004" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN omega assembles IFNAR],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[JAKs on IFNAR phosphorylate each other]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[JAKs on IFNAR phosphorylate each other],ParameterGroup=Parameters,Parameter=k1" value="1.2" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: JAK activation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN:IFNAR (active) loses its phosphates]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN:IFNAR (active) loses its phosphates],ParameterGroup=Parameters,Parameter=k1" value="0.023099999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: type I receptor inactivation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNAR spent dissociates]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNAR spent dissociates],ParameterGroup=Parameters,Parameter=k1" value="0.02" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: receptor recovery],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNGR1 binds JAK1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNGR1 binds JAK1],ParameterGroup=Parameters,Parameter=k1" value="6" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: JAK on receptor chain],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNGR2 binds JAK2]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNGR2 binds JAK2],ParameterGroup=Parameters,Parameter=k1" value="6" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: JAK on receptor chain],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-γ binds IFNGR1:JAK1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-γ binds IFNGR1:JAK1],ParameterGroup=Parameters,Parameter=k_IFN_gamma_binds_IFNGR1" value="0.048000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN gamma binds IFNGR1],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-γ binds IFNGR1:JAK1],ParameterGroup=Parameters,Parameter=k_IFN_gamma_leaves_IFNGR1" value="0.012" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN gamma leaves IFNGR1],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-γ:IFNGR1:JAK1 assembles with IFNGR2:JAK2]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-γ:IFNGR1:JAK1 assembles with IFNGR2:JAK2],ParameterGroup=Parameters,Parameter=k1" value="2.3999999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFN gamma assembles IFNGR],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-γ:IFNGR1:JAK1 assembles with IFNGR2:JAK2],ParameterGroup=Parameters,Parameter=k2" value="12" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFNGR falls apart],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[JAKs on IFNGR phosphorylate each other]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[JAKs on IFNGR phosphorylate each other],ParameterGroup=Parameters,Parameter=k1" value="1.2" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: JAK activation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-γ:IFNGR (active) loses its phosphates]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFN-γ:IFNGR (active) loses its phosphates],ParameterGroup=Parameters,Parameter=k1" value="0.0057759999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: type II receptor inactivation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNGR spent dissociates]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNGR spent dissociates],ParameterGroup=Parameters,Parameter=k1" value="0.02" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: receptor recovery],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[MEK inactivated]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[MEK inactivated],ParameterGroup=Parameters,Parameter=k1" value="0.29999999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK inactivation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[MEK phosphorylates ERK on T\, Y]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[MEK phosphorylates ERK on T\, Y],ParameterGroup=Parameters,Parameter=activity_MEK" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[fraction of MEK activity left],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[MEK phosphorylates ERK on T\, Y],ParameterGroup=Parameters,Parameter=k_MEK_phosphorylates_ERK" value="0.0019" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MEK phosphorylates ERK],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK T\, Y dephosphorylated in the cytosol]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK T\, Y dephosphorylated in the cytosol],ParameterGroup=Parameters,Parameter=k1" value="0.20000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK dephosphorylation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNAR activates MEK]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNAR activates MEK],ParameterGroup=Parameters,Parameter=activity_outside_basal_cell_carcinoma" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[one in every cell but basal-cell carcinoma],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNAR activates MEK],ParameterGroup=Parameters,Parameter=k_IFNAR_activates_MEK" value="0.01" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFNAR activates MEK],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNGR activates MEK]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[IFNGR activates MEK],ParameterGroup=Parameters,Parameter=k_IFNGR_activates_MEK" value="0.0030000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFNGR activates MEK],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[MEK is activated without interferon in basal-cell carcinoma]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[MEK is activated without interferon in basal-cell carcinoma],ParameterGroup=Parameters,Parameter=context_basal_cell_carcinoma" value="0" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[MEK is activated without interferon in basal-cell carcinoma],ParameterGroup=Parameters,Parameter=k_constitutive_MEK_activation" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: constitutive MEK activation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[the type I receptor turns MEK off in basal-cell carcinoma]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[the type I receptor turns MEK off in basal-cell carcinoma],ParameterGroup=Parameters,Parameter=context_basal_cell_carcinoma" value="0" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[the type I receptor turns MEK off in basal-cell carcinoma],ParameterGroup=Parameters,Parameter=k_IFNAR_silences_MEK" value="3" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFNAR silences MEK],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[MSK1 inactivated]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[MSK1 inactivated],ParameterGroup=Parameters,Parameter=k1" value="0.20000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: MSK1 inactivation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK activates MSK1]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK activates MSK1],ParameterGroup=Parameters,Parameter=activity_outside_basal_cell_carcinoma" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[one in every cell but basal-cell carcinoma],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK activates MSK1],ParameterGroup=Parameters,Parameter=k_ERK_activates_MSK1" value="0.00042000000000000002" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK activates MSK1],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK phosphorylates C/EBP-β on S]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK phosphorylates C/EBP-β on S],ParameterGroup=Parameters,Parameter=activity_outside_basal_cell_carcinoma" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[one in every cell but basal-cell carcinoma],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK phosphorylates C/EBP-β on S],ParameterGroup=Parameters,Parameter=k_ERK_phosphorylates_CEBPB" value="0.0012600000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK phosphorylates CEBPB],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[a kinase below the type II receptor phosphorylates C/EBP-β]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[a kinase below the type II receptor phosphorylates C/EBP-β],ParameterGroup=Parameters,Parameter=k_IFNGR_phosphorylates_CEBPB" value="0.00040000000000000002" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: IFNGR phosphorylates CEBPB],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[C/EBP-β S dephosphorylated in the nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[C/EBP-β S dephosphorylated in the nucleus],ParameterGroup=Parameters,Parameter=k1" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: CEBPB dephosphorylation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE binds C/EBP-β]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE binds C/EBP-β],ParameterGroup=Parameters,Parameter=k1" value="0.02" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: CEBPB binds GATE],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE binds C/EBP-β],ParameterGroup=Parameters,Parameter=k2" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: CEBPB leaves GATE],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE promoter poised by type II licence]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE promoter poised by type II licence],ParameterGroup=Parameters,Parameter=k_type_II_poises_promoters" value="0.20000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: type II poises promoters],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE promoter poised falls silent]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE promoter poised falls silent],ParameterGroup=Parameters,Parameter=k1" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: promoter closes],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE promoter closes]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE promoter closes],ParameterGroup=Parameters,Parameter=k1" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: promoter closes],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE promoter opens]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE promoter opens],ParameterGroup=Parameters,Parameter=k_GATE_promoter_opened_by_CEBPB" value="0.050000000000000003" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: GATE promoter opened by CEBPB],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE gene mRNA degradation]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE gene mRNA degradation],ParameterGroup=Parameters,Parameter=k1" value="0.0057759999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: GATE gene mRNA decay],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE gene transcription]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[GATE gene transcription],ParameterGroup=Parameters,Parameter=k_GATE_gene_transcription" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: GATE gene transcription],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[translation of PPAR-γ]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[translation of PPAR-γ],ParameterGroup=Parameters,Parameter=free_PPARG" value="50" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[PPAR-γ free in the resting cell],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[translation of PPAR-γ],ParameterGroup=Parameters,Parameter=free_PPARG_mRNA" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[PPAR-γ mRNA free in the resting cell],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[translation of PPAR-γ],ParameterGroup=Parameters,Parameter=k_PPARG_turnover" value="0.00231" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: PPARG turnover],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[PPARG turnover]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[PPARG turnover],ParameterGroup=Parameters,Parameter=k1" value="0.00231" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: PPARG turnover],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[PPARG turnover pS]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[PPARG turnover pS],ParameterGroup=Parameters,Parameter=k1" value="0.00231" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: PPARG turnover],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK phosphorylates PPAR-γ on S]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK phosphorylates PPAR-γ on S],ParameterGroup=Parameters,Parameter=activity_outside_basal_cell_carcinoma" value="1" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[one in every cell but basal-cell carcinoma],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[ERK phosphorylates PPAR-γ on S],ParameterGroup=Parameters,Parameter=k_ERK_phosphorylates_PPARG" value="0.00052499999999999997" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: ERK phosphorylates PPARG],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[PPAR-γ S dephosphorylated in the nucleus]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[PPAR-γ S dephosphorylated in the nucleus],ParameterGroup=Parameters,Parameter=k1" value="0.02" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: PPARG dephosphorylation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[PPARG pS degradation]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[PPARG pS degradation],ParameterGroup=Parameters,Parameter=k1" value="0.029999999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: PPARG degradation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[FAS mRNA degradation]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[FAS mRNA degradation],ParameterGroup=Parameters,Parameter=k1" value="0.0057759999999999999" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS mRNA decay],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[FAS transcription]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[FAS transcription],ParameterGroup=Parameters,Parameter=K_ERK_for_FAS" value="7" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK at which FAS is transcribed at half its rate],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[FAS transcription],ParameterGroup=Parameters,Parameter=context_basal_cell_carcinoma" value="0" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[context: basal-cell carcinoma\, MEK–ERK on beforehand],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[FAS transcription],ParameterGroup=Parameters,Parameter=k_FAS_transcription" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS transcription],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[translation of CD95]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[translation of CD95],ParameterGroup=Parameters,Parameter=k_FAS_translation" value="0.10000000000000001" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS translation],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
          <ModelParameterGroup cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[FAS degradation]" type="Reaction">
            <ModelParameter cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Reactions[FAS degradation],ParameterGroup=Parameters,Parameter=k1" value="0.00077019999999999996" type="ReactionParameter" simulationType="assignment">
              <InitialExpression>
                &lt;CN=Root,Model=Interferons: MEK and ERK,Vector=Values[rate constant: FAS decay],Reference=InitialValue&gt;
              </InitialExpression>
            </ModelParameter>
          </ModelParameterGroup>
        </ModelParameterGroup>
      </ModelParameterSet>
    </ListOfModelParameterSets>
    <StateTemplate>
      <StateTemplateVariable objectReference="Model_1"/>
      <StateTemplateVariable objectReference="Metabolite_4"/>
      <StateTemplateVariable objectReference="Metabolite_25"/>
      <StateTemplateVariable objectReference="Metabolite_5"/>
      <StateTemplateVariable objectReference="Metabolite_37"/>
      <StateTemplateVariable objectReference="Metabolite_40"/>
      <StateTemplateVariable objectReference="Metabolite_6"/>
      <StateTemplateVariable objectReference="Metabolite_36"/>
      <StateTemplateVariable objectReference="Metabolite_44"/>
      <StateTemplateVariable objectReference="Metabolite_7"/>
      <StateTemplateVariable objectReference="Metabolite_16"/>
      <StateTemplateVariable objectReference="Metabolite_23"/>
      <StateTemplateVariable objectReference="Metabolite_26"/>
      <StateTemplateVariable objectReference="Metabolite_30"/>
      <StateTemplateVariable objectReference="Metabolite_31"/>
      <StateTemplateVariable objectReference="Metabolite_32"/>
      <StateTemplateVariable objectReference="Metabolite_33"/>
      <StateTemplateVariable objectReference="Metabolite_43"/>
      <StateTemplateVariable objectReference="Metabolite_20"/>
      <StateTemplateVariable objectReference="Metabolite_17"/>
      <StateTemplateVariable objectReference="Metabolite_11"/>
      <StateTemplateVariable objectReference="Metabolite_18"/>
      <StateTemplateVariable objectReference="Metabolite_22"/>
      <StateTemplateVariable objectReference="Metabolite_35"/>
      <StateTemplateVariable objectReference="Metabolite_15"/>
      <StateTemplateVariable objectReference="Metabolite_21"/>
      <StateTemplateVariable objectReference="Metabolite_24"/>
      <StateTemplateVariable objectReference="Metabolite_19"/>
      <StateTemplateVariable objectReference="Metabolite_13"/>
      <StateTemplateVariable objectReference="Metabolite_34"/>
      <StateTemplateVariable objectReference="Metabolite_42"/>
      <StateTemplateVariable objectReference="Metabolite_10"/>
      <StateTemplateVariable objectReference="Metabolite_9"/>
      <StateTemplateVariable objectReference="Metabolite_12"/>
      <StateTemplateVariable objectReference="Metabolite_39"/>
      <StateTemplateVariable objectReference="Metabolite_29"/>
      <StateTemplateVariable objectReference="Metabolite_14"/>
      <StateTemplateVariable objectReference="Metabolite_41"/>
      <StateTemplateVariable objectReference="Metabolite_8"/>
      <StateTemplateVariable objectReference="Metabolite_28"/>
      <StateTemplateVariable objectReference="ModelValue_50"/>
      <StateTemplateVariable objectReference="ModelValue_54"/>
      <StateTemplateVariable objectReference="ModelValue_90"/>
      <StateTemplateVariable objectReference="ModelValue_91"/>
      <StateTemplateVariable objectReference="ModelValue_92"/>
      <StateTemplateVariable objectReference="ModelValue_93"/>
      <StateTemplateVariable objectReference="ModelValue_94"/>
      <StateTemplateVariable objectReference="ModelValue_95"/>
      <StateTemplateVariable objectReference="ModelValue_96"/>
      <StateTemplateVariable objectReference="ModelValue_97"/>
      <StateTemplateVariable objectReference="ModelValue_98"/>
      <StateTemplateVariable objectReference="ModelValue_99"/>
      <StateTemplateVariable objectReference="ModelValue_100"/>
      <StateTemplateVariable objectReference="ModelValue_101"/>
      <StateTemplateVariable objectReference="ModelValue_102"/>
      <StateTemplateVariable objectReference="ModelValue_103"/>
      <StateTemplateVariable objectReference="Metabolite_0"/>
      <StateTemplateVariable objectReference="Metabolite_1"/>
      <StateTemplateVariable objectReference="Metabolite_2"/>
      <StateTemplateVariable objectReference="Metabolite_3"/>
      <StateTemplateVariable objectReference="Metabolite_27"/>
      <StateTemplateVariable objectReference="Metabolite_38"/>
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
      <StateTemplateVariable objectReference="ModelValue_51"/>
      <StateTemplateVariable objectReference="ModelValue_52"/>
      <StateTemplateVariable objectReference="ModelValue_53"/>
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
      <StateTemplateVariable objectReference="ModelValue_67"/>
      <StateTemplateVariable objectReference="ModelValue_68"/>
      <StateTemplateVariable objectReference="ModelValue_69"/>
      <StateTemplateVariable objectReference="ModelValue_70"/>
      <StateTemplateVariable objectReference="ModelValue_71"/>
      <StateTemplateVariable objectReference="ModelValue_72"/>
      <StateTemplateVariable objectReference="ModelValue_73"/>
      <StateTemplateVariable objectReference="ModelValue_74"/>
      <StateTemplateVariable objectReference="ModelValue_75"/>
      <StateTemplateVariable objectReference="ModelValue_76"/>
      <StateTemplateVariable objectReference="ModelValue_77"/>
      <StateTemplateVariable objectReference="ModelValue_78"/>
      <StateTemplateVariable objectReference="ModelValue_79"/>
      <StateTemplateVariable objectReference="ModelValue_80"/>
      <StateTemplateVariable objectReference="ModelValue_81"/>
      <StateTemplateVariable objectReference="ModelValue_82"/>
      <StateTemplateVariable objectReference="ModelValue_83"/>
      <StateTemplateVariable objectReference="ModelValue_84"/>
      <StateTemplateVariable objectReference="ModelValue_85"/>
      <StateTemplateVariable objectReference="ModelValue_86"/>
      <StateTemplateVariable objectReference="ModelValue_87"/>
      <StateTemplateVariable objectReference="ModelValue_88"/>
      <StateTemplateVariable objectReference="ModelValue_89"/>
    </StateTemplate>
    <InitialState type="initialState">
      0 1505.5354474999999 24991.888428499999 1505.5354474999999 7527.6772375 0 3011.0708949999998 150.55354474999999 0 3011.0708949999998 0 0 39174.032343949999 0 0 0 19999.984545224248 0 0 0 0 0 0 301.10708949999997 0 0 0 0 0 7527.6772375 0 0 0 0 0 0 0 0 0 0 1 1 0 0 0 0 0 0 0 0 0 25 0 0 0 0 0 0 0 602214.179 150.55354474999999 150.55354474999999 1.0000000000000001e-09 2.4999999999999999e-13 2.4999999999999999e-13 2.4999999999999999e-13 0 1 0 1 0 1 0 1 10 6 10 0.17999999999999999 0.90000000000000002 0.20300000000000001 0.29999999999999999 0.12 2.5 0.23999999999999999 0.59999999999999998 0.54200000000000004 1.2 0.023099999999999999 0.02 0 1 0 1 0 1 20 20 0.048000000000000001 0.012 2.3999999999999999 12 0.0057759999999999999 166 1 1 0.28060000000000002 0.71940000000000004 0.29999999999999999 260.19999999999999 1 1 0.90720000000000001 0.092799999999999994 0.0019 1 0 0.20000000000000001 0.01 0 0.0030000000000000001 0.10000000000000001 3 132.84299999999999 1 0.20000000000000001 0.00042000000000000002 50 1 0.0012600000000000001 0.00040000000000000002 0.10000000000000001 0.20000000000000001 2 0.02 1 1 0.10000000000000001 0.050000000000000003 0.0057759999999999999 0.10000000000000001 50 1 1 0.00231 0.00052499999999999997 0.02 0.029999999999999999 1 1 0.0057759999999999999 0.10000000000000001 7 0.10000000000000001 0.00077019999999999996 
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
            <Parameter name="Object" type="cn" value="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-γ (outside)],Reference=InitialConcentration"/>
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
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active JAK1],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="active TYK2" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#D55E00"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active TYK2],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="active JAK2" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#009E73"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active JAK2],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
      </ListOfPlotItems>
    </PlotSpecification>
    <PlotSpecification name="mRNAs" type="Plot2D" active="1" taskTypes="Time-Course">
      <Parameter name="log X" type="bool" value="0"/>
      <Parameter name="log Y" type="bool" value="0"/>
      <ListOfPlotItems>
        <PlotItem name="GATE-driven gene mRNA" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#0072B2"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE-driven gene mRNA],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="FAS mRNA" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#D55E00"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[FAS mRNA],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
      </ListOfPlotItems>
    </PlotSpecification>
    <PlotSpecification name="Proteins" type="Plot2D" active="1" taskTypes="Time-Course">
      <Parameter name="log X" type="bool" value="0"/>
      <Parameter name="log Y" type="bool" value="0"/>
      <ListOfPlotItems>
        <PlotItem name="CD95 (FAS) protein" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#0072B2"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[CD95 (FAS) protein],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
      </ListOfPlotItems>
    </PlotSpecification>
    <PlotSpecification name="Other signals" type="Plot2D" active="1" taskTypes="Time-Course">
      <Parameter name="log X" type="bool" value="0"/>
      <Parameter name="log Y" type="bool" value="0"/>
      <ListOfPlotItems>
        <PlotItem name="active MEK, not inhibited" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#0072B2"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active MEK\, not inhibited],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="active ERK" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#D55E00"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active ERK],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="active MSK1" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#009E73"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[active MSK1],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="phosphorylated C/EBP-β" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#CC79A7"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[phosphorylated C/EBP-β],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="GATE elements occupied" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#E69F00"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE elements occupied],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="PPAR-γ, phosphorylated or not" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#56B4E9"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[PPAR-γ\, phosphorylated or not],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="phosphorylated PPAR-γ" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#000000"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[phosphorylated PPAR-γ],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="assembled type I receptor, JAKs inactive" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#999933"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Reference=Time"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[assembled type I receptor\, JAKs inactive],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
      </ListOfPlotItems>
    </PlotSpecification>
    <PlotSpecification name="IFN-γ (outside) dose" type="Plot2D" active="1" taskTypes="Scan">
      <Parameter name="log X" type="bool" value="1"/>
      <Parameter name="log Y" type="bool" value="0"/>
      <ListOfPlotItems>
        <PlotItem name="GATE-driven gene mRNA" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#0072B2"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-γ (outside)],Reference=InitialConcentration"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[GATE-driven gene mRNA],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
        <PlotItem name="FAS mRNA" type="Curve2D">
          <Parameter name="Line type" type="unsignedInteger" value="0"/>
          <Parameter name="Line subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Line width" type="unsignedFloat" value="2"/>
          <Parameter name="Symbol subtype" type="unsignedInteger" value="0"/>
          <Parameter name="Color" type="string" value="#D55E00"/>
          <Parameter name="Recording Activity" type="string" value="during"/>
          <ListOfChannels>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Compartments[extracellular space],Vector=Metabolites[IFN-γ (outside)],Reference=InitialConcentration"/>
            <ChannelSpec cn="CN=Root,Model=Interferons: MEK and ERK,Vector=Values[FAS mRNA],Reference=Value"/>
          </ListOfChannels>
        </PlotItem>
      </ListOfPlotItems>
    </PlotSpecification>
  </ListOfPlots>
  <GUI>
  </GUI>
  <ListOfLayouts xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <Layout key="Layout_2" name="map of Interferons: MEK and ERK">
      <Dimensions width="2262" height="1628"/>
      <ListOfCompartmentGlyphs>
        <CompartmentGlyph key="Layout_3" name="extracellular_glyph" compartment="Compartment_0">
          <BoundingBox>
            <Position x="16" y="16"/>
            <Dimensions width="2230" height="72"/>
          </BoundingBox>
        </CompartmentGlyph>
        <CompartmentGlyph key="Layout_4" name="plasma_membrane_glyph" compartment="Compartment_1">
          <BoundingBox>
            <Position x="16" y="96"/>
            <Dimensions width="2230" height="586"/>
          </BoundingBox>
        </CompartmentGlyph>
        <CompartmentGlyph key="Layout_5" name="cytosol_glyph" compartment="Compartment_2">
          <BoundingBox>
            <Position x="16" y="690"/>
            <Dimensions width="2230" height="921.5"/>
          </BoundingBox>
        </CompartmentGlyph>
        <CompartmentGlyph key="Layout_6" name="nucleus_glyph" compartment="Compartment_3">
          <BoundingBox>
            <Position x="30" y="970"/>
            <Dimensions width="2202" height="445"/>
          </BoundingBox>
        </CompartmentGlyph>
      </ListOfCompartmentGlyphs>
      <ListOfMetabGlyphs>
        <MetaboliteGlyph key="Layout_7" name="IFN_alpha_glyph" metabolite="Metabolite_0">
          <BoundingBox>
            <Position x="142" y="32"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_8" name="IFN_beta_glyph" metabolite="Metabolite_1">
          <BoundingBox>
            <Position x="368.5" y="32"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_9" name="IFN_omega_glyph" metabolite="Metabolite_2">
          <BoundingBox>
            <Position x="496.5" y="32"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_10" name="IFN_gamma_glyph" metabolite="Metabolite_3">
          <BoundingBox>
            <Position x="1116" y="32"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_11" name="IFNAR1_TYK2_membrane_glyph" metabolite="Metabolite_4">
          <BoundingBox>
            <Position x="728.5" y="136"/>
            <Dimensions width="110" height="112"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_12" name="IFNAR2_JAK1_membrane_glyph" metabolite="Metabolite_5">
          <BoundingBox>
            <Position x="1030.5" y="136"/>
            <Dimensions width="110" height="112"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_13" name="IFNGR1_JAK1_membrane_glyph" metabolite="Metabolite_6">
          <BoundingBox>
            <Position x="1084" y="346.5"/>
            <Dimensions width="110" height="112"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_14" name="IFNGR2_JAK2_membrane_glyph" metabolite="Metabolite_7">
          <BoundingBox>
            <Position x="1348" y="136"/>
            <Dimensions width="110" height="112"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_15" name="IFNAR1_membrane_glyph" metabolite="Metabolite_8">
          <BoundingBox>
            <Position x="560.5" y="142"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_16" name="IFNAR2_membrane_glyph" metabolite="Metabolite_9">
          <BoundingBox>
            <Position x="862.5" y="142"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_17" name="TYK2_membrane_glyph" metabolite="Metabolite_10">
          <BoundingBox>
            <Position x="560.5" y="202"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_18" name="JAK1_membrane_glyph" metabolite="Metabolite_11">
          <BoundingBox>
            <Position x="862.5" y="202"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_19" name="IFNGR1_membrane_glyph" metabolite="Metabolite_12">
          <BoundingBox>
            <Position x="916" y="382.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_20" name="IFNGR2_membrane_glyph" metabolite="Metabolite_13">
          <BoundingBox>
            <Position x="1180" y="142"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_21" name="JAK2_membrane_glyph" metabolite="Metabolite_14">
          <BoundingBox>
            <Position x="1180" y="202"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_22" name="IFN_alpha_IFNAR2_JAK1_membrane_glyph" metabolite="Metabolite_15">
          <BoundingBox>
            <Position x="206" y="297"/>
            <Dimensions width="110" height="169"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_23" name="IFNAR_assembled_membrane_glyph" metabolite="Metabolite_16">
          <BoundingBox>
            <Position x="255" y="511"/>
            <Dimensions width="210" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_24" name="IFN_beta_IFNAR2_JAK1_membrane_glyph" metabolite="Metabolite_17">
          <BoundingBox>
            <Position x="464" y="297"/>
            <Dimensions width="110" height="169"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_25" name="IFN_omega_IFNAR2_JAK1_membrane_glyph" metabolite="Metabolite_18">
          <BoundingBox>
            <Position x="722" y="297"/>
            <Dimensions width="110" height="169"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_26" name="IFNAR_active_membrane_glyph" metabolite="Metabolite_19">
          <BoundingBox>
            <Position x="529" y="511"/>
            <Dimensions width="210" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_27" name="IFNAR_spent_membrane_glyph" metabolite="Metabolite_20">
          <BoundingBox>
            <Position x="803" y="511"/>
            <Dimensions width="210" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_28" name="IFN_gamma_IFNGR1_JAK1_membrane_glyph" metabolite="Metabolite_21">
          <BoundingBox>
            <Position x="1284" y="318"/>
            <Dimensions width="110" height="169"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_29" name="IFNGR_assembled_membrane_glyph" metabolite="Metabolite_22">
          <BoundingBox>
            <Position x="1458" y="325"/>
            <Dimensions width="210" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_30" name="IFNGR_active_membrane_glyph" metabolite="Metabolite_23">
          <BoundingBox>
            <Position x="1732" y="325"/>
            <Dimensions width="210" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_31" name="IFNGR_spent_membrane_glyph" metabolite="Metabolite_24">
          <BoundingBox>
            <Position x="2006" y="325"/>
            <Dimensions width="210" height="155"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_32" name="MEK_inactive_cytosol_glyph" metabolite="Metabolite_25">
          <BoundingBox>
            <Position x="498" y="787.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_33" name="ERK_cytosol_glyph" metabolite="Metabolite_26">
          <BoundingBox>
            <Position x="686" y="903"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_34" name="PPARG_mRNA_cytosol_glyph" metabolite="Metabolite_27">
          <BoundingBox>
            <Position x="171" y="1469.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_35" name="MEK_active_cytosol_glyph" metabolite="Metabolite_28">
          <BoundingBox>
            <Position x="770" y="787.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_36" name="ERK_pT_pY_cytosol_glyph" metabolite="Metabolite_29">
          <BoundingBox>
            <Position x="854" y="903"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_37" name="FAS_mRNA_cytosol_glyph" metabolite="Metabolite_30">
          <BoundingBox>
            <Position x="949.5" y="1491.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_38" name="FAS_cytosol_glyph" metabolite="Metabolite_31">
          <BoundingBox>
            <Position x="1033.5" y="1555.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_39" name="GATE_gene_mRNA_cytosol_glyph" metabolite="Metabolite_32">
          <BoundingBox>
            <Position x="1838" y="1469.5"/>
            <Dimensions width="104" height="46"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_40" name="MSK1_inactive_nucleus_glyph" metabolite="Metabolite_33">
          <BoundingBox>
            <Position x="629" y="1019.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_41" name="CEBPB_nucleus_glyph" metabolite="Metabolite_34">
          <BoundingBox>
            <Position x="1675" y="1032.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_42" name="GATE_nucleus_glyph" metabolite="Metabolite_35">
          <BoundingBox>
            <Position x="1547" y="1048.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_43" name="GATE_promoter_silent_nucleus_glyph" metabolite="Metabolite_36">
          <BoundingBox>
            <Position x="1399" y="1328"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_44" name="PPARG_nucleus_glyph" metabolite="Metabolite_37">
          <BoundingBox>
            <Position x="255" y="1032.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_45" name="FAS_gene_nucleus_glyph" metabolite="Metabolite_38">
          <BoundingBox>
            <Position x="925" y="1359"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_46" name="MSK1_active_nucleus_glyph" metabolite="Metabolite_39">
          <BoundingBox>
            <Position x="797" y="1019.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_47" name="CEBPB_pS_nucleus_glyph" metabolite="Metabolite_40">
          <BoundingBox>
            <Position x="1895" y="1032.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_48" name="GATE_CEBPB_nucleus_glyph" metabolite="Metabolite_41">
          <BoundingBox>
            <Position x="1674" y="1168.5"/>
            <Dimensions width="110" height="126"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_49" name="GATE_promoter_poised_nucleus_glyph" metabolite="Metabolite_42">
          <BoundingBox>
            <Position x="1593" y="1328"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_50" name="GATE_promoter_open_nucleus_glyph" metabolite="Metabolite_43">
          <BoundingBox>
            <Position x="1761" y="1328"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_51" name="PPARG_pS_nucleus_glyph" metabolite="Metabolite_44">
          <BoundingBox>
            <Position x="423" y="1032.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_52" name="FAS_degradation__sink" metabolite="">
          <BoundingBox>
            <Position x="1197.5" y="1566.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_53" name="FAS_mRNA_degradation__sink" metabolite="">
          <BoundingBox>
            <Position x="1113.5" y="1502.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_54" name="FAS_transcription__source" metabolite="">
          <BoundingBox>
            <Position x="867.5" y="1502.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_55" name="FAS_translation__source" metabolite="">
          <BoundingBox>
            <Position x="951.5" y="1566.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_56" name="GATE_gene_mRNA_degradation__sink" metabolite="">
          <BoundingBox>
            <Position x="2002" y="1483.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_57" name="GATE_gene_transcription__source" metabolite="">
          <BoundingBox>
            <Position x="1756" y="1483.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_58" name="PPARG_pS_degradation__sink" metabolite="">
          <BoundingBox>
            <Position x="587" y="1056.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_59" name="PPARG_translation__source" metabolite="">
          <BoundingBox>
            <Position x="173" y="1056.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_60" name="PPARG_turnover__sink" metabolite="">
          <BoundingBox>
            <Position x="173" y="1030.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
        <MetaboliteGlyph key="Layout_61" name="PPARG_turnover_pS__sink" metabolite="">
          <BoundingBox>
            <Position x="587" y="1030.5"/>
            <Dimensions width="18" height="18"/>
          </BoundingBox>
        </MetaboliteGlyph>
      </ListOfMetabGlyphs>
      <ListOfReactionGlyphs>
        <ReactionGlyph key="Layout_62" name="IFNAR1_binds_TYK2_glyph" reaction="Reaction_0">
          <BoundingBox>
            <Position x="688.5" y="184"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_63" name="IFNAR1_binds_TYK2__takes__IFNAR1_membrane" metaboliteGlyph="Layout_15" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="688.5" y="192"/>
                    <End x="670.5" y="192"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="670.5" y="192"/>
                    <End x="670.5" y="162"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="670.5" y="162"/>
                    <End x="664.5" y="162"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_64" name="IFNAR1_binds_TYK2__takes__TYK2_membrane" metaboliteGlyph="Layout_17" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="688.5" y="192"/>
                    <End x="670.5" y="192"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="670.5" y="192"/>
                    <End x="670.5" y="222"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="670.5" y="222"/>
                    <End x="664.5" y="222"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_65" name="IFNAR1_binds_TYK2__gives__IFNAR1_TYK2_membrane" metaboliteGlyph="Layout_11" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="704.5" y="192"/>
                    <End x="728.5" y="192"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_66" name="IFNAR2_binds_JAK1_glyph" reaction="Reaction_1">
          <BoundingBox>
            <Position x="990.5" y="184"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_67" name="IFNAR2_binds_JAK1__takes__IFNAR2_membrane" metaboliteGlyph="Layout_16" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="990.5" y="192"/>
                    <End x="972.5" y="192"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="972.5" y="192"/>
                    <End x="972.5" y="162"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="972.5" y="162"/>
                    <End x="966.5" y="162"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_68" name="IFNAR2_binds_JAK1__takes__JAK1_membrane" metaboliteGlyph="Layout_18" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="990.5" y="192"/>
                    <End x="972.5" y="192"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="972.5" y="192"/>
                    <End x="972.5" y="222"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="972.5" y="222"/>
                    <End x="966.5" y="222"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_69" name="IFNAR2_binds_JAK1__gives__IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_12" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1006.5" y="192"/>
                    <End x="1030.5" y="192"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_70" name="IFN_alpha_binds_IFNAR2_glyph" reaction="Reaction_2">
          <BoundingBox>
            <Position x="166" y="373.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_71" name="IFN_alpha_binds_IFNAR2__takes__IFN_alpha" metaboliteGlyph="Layout_7" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="166" y="381.5"/>
                    <End x="158" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="158" y="381.5"/>
                    <End x="158" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="158" y="367.5"/>
                    <End x="153.5" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="153.5" y="367.5"/>
                    <End x="153.5" y="124"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="153.5" y="124"/>
                    <End x="194" y="124"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="194" y="124"/>
                    <End x="194" y="72"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_72" name="IFN_alpha_binds_IFNAR2__takes__IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_12" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="166" y="381.5"/>
                    <End x="158" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="158" y="381.5"/>
                    <End x="158" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="158" y="367.5"/>
                    <End x="162.5" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="162.5" y="367.5"/>
                    <End x="162.5" y="269"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="162.5" y="269"/>
                    <End x="1078.5" y="269"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1078.5" y="269"/>
                    <End x="1078.5" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_73" name="IFN_alpha_binds_IFNAR2__gives__IFN_alpha_IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_22" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="182" y="381.5"/>
                    <End x="206" y="381.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_74" name="IFN_alpha_assembles_IFNAR_glyph" reaction="Reaction_3">
          <BoundingBox>
            <Position x="336" y="373.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_75" name="IFN_alpha_assembles_IFNAR__takes__IFN_alpha_IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_22" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="336" y="381.5"/>
                    <End x="316" y="381.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_76" name="IFN_alpha_assembles_IFNAR__takes__IFNAR1_TYK2_membrane" metaboliteGlyph="Layout_11" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="336" y="381.5"/>
                    <End x="328" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="328" y="381.5"/>
                    <End x="328" y="278"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="328" y="278"/>
                    <End x="776.5" y="278"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="776.5" y="278"/>
                    <End x="776.5" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_77" name="IFN_alpha_assembles_IFNAR__gives__IFNAR_assembled_membrane" metaboliteGlyph="Layout_23" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="352" y="381.5"/>
                    <End x="360" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="360" y="381.5"/>
                    <End x="360" y="511"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_78" name="IFN_beta_binds_IFNAR2_glyph" reaction="Reaction_4">
          <BoundingBox>
            <Position x="424" y="373.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_79" name="IFN_beta_binds_IFNAR2__takes__IFN_beta" metaboliteGlyph="Layout_8" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="424" y="381.5"/>
                    <End x="416" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="416" y="381.5"/>
                    <End x="416" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="416" y="367.5"/>
                    <End x="420.5" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="420.5" y="367.5"/>
                    <End x="420.5" y="72"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_80" name="IFN_beta_binds_IFNAR2__takes__IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_12" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="424" y="381.5"/>
                    <End x="416" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="416" y="381.5"/>
                    <End x="416" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="416" y="367.5"/>
                    <End x="411.5" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="411.5" y="367.5"/>
                    <End x="411.5" y="269"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="411.5" y="269"/>
                    <End x="1078.5" y="269"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1078.5" y="269"/>
                    <End x="1078.5" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_81" name="IFN_beta_binds_IFNAR2__gives__IFN_beta_IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_24" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="440" y="381.5"/>
                    <End x="464" y="381.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_82" name="IFN_beta_assembles_IFNAR_glyph" reaction="Reaction_5">
          <BoundingBox>
            <Position x="594" y="373.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_83" name="IFN_beta_assembles_IFNAR__takes__IFN_beta_IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_24" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="594" y="381.5"/>
                    <End x="574" y="381.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_84" name="IFN_beta_assembles_IFNAR__takes__IFNAR1_TYK2_membrane" metaboliteGlyph="Layout_11" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="594" y="381.5"/>
                    <End x="586" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="586" y="381.5"/>
                    <End x="586" y="278"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="586" y="278"/>
                    <End x="776.5" y="278"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="776.5" y="278"/>
                    <End x="776.5" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_85" name="IFN_beta_assembles_IFNAR__gives__IFNAR_assembled_membrane" metaboliteGlyph="Layout_23" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="610" y="381.5"/>
                    <End x="618" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="618" y="381.5"/>
                    <End x="618" y="478"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="618" y="478"/>
                    <End x="360" y="478"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="360" y="478"/>
                    <End x="360" y="511"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_86" name="IFN_omega_binds_IFNAR2_glyph" reaction="Reaction_6">
          <BoundingBox>
            <Position x="682" y="373.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_87" name="IFN_omega_binds_IFNAR2__takes__IFN_omega" metaboliteGlyph="Layout_9" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="682" y="381.5"/>
                    <End x="674" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="674" y="381.5"/>
                    <End x="674" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="674" y="367.5"/>
                    <End x="669.5" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="669.5" y="367.5"/>
                    <End x="669.5" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="669.5" y="260"/>
                    <End x="548.5" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="548.5" y="260"/>
                    <End x="548.5" y="72"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_88" name="IFN_omega_binds_IFNAR2__takes__IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_12" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="682" y="381.5"/>
                    <End x="674" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="674" y="381.5"/>
                    <End x="674" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="674" y="367.5"/>
                    <End x="678.5" y="367.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="678.5" y="367.5"/>
                    <End x="678.5" y="269"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="678.5" y="269"/>
                    <End x="1078.5" y="269"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1078.5" y="269"/>
                    <End x="1078.5" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_89" name="IFN_omega_binds_IFNAR2__gives__IFN_omega_IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_25" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="698" y="381.5"/>
                    <End x="722" y="381.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_90" name="IFN_omega_assembles_IFNAR_glyph" reaction="Reaction_7">
          <BoundingBox>
            <Position x="852" y="373.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_91" name="IFN_omega_assembles_IFNAR__takes__IFN_omega_IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_25" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="852" y="381.5"/>
                    <End x="832" y="381.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_92" name="IFN_omega_assembles_IFNAR__takes__IFNAR1_TYK2_membrane" metaboliteGlyph="Layout_11" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="852" y="381.5"/>
                    <End x="844" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="844" y="381.5"/>
                    <End x="844" y="278"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="844" y="278"/>
                    <End x="776.5" y="278"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="776.5" y="278"/>
                    <End x="776.5" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_93" name="IFN_omega_assembles_IFNAR__gives__IFNAR_assembled_membrane" metaboliteGlyph="Layout_23" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="868" y="381.5"/>
                    <End x="876" y="381.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="876" y="381.5"/>
                    <End x="876" y="478"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="876" y="478"/>
                    <End x="360" y="478"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="360" y="478"/>
                    <End x="360" y="511"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_94" name="IFNAR_JAK_autophosphorylation_glyph" reaction="Reaction_8">
          <BoundingBox>
            <Position x="489" y="580.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_95" name="IFNAR_JAK_autophosphorylation__takes__IFNAR_assembled_membrane" metaboliteGlyph="Layout_23" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="489" y="588.5"/>
                    <End x="465" y="588.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_96" name="IFNAR_JAK_autophosphorylation__gives__IFNAR_active_membrane" metaboliteGlyph="Layout_26" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="505" y="588.5"/>
                    <End x="529" y="588.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_97" name="IFNAR_active_inactivated_glyph" reaction="Reaction_9">
          <BoundingBox>
            <Position x="763" y="580.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_98" name="IFNAR_active_inactivated__takes__IFNAR_active_membrane" metaboliteGlyph="Layout_26" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="763" y="588.5"/>
                    <End x="739" y="588.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_99" name="IFNAR_active_inactivated__gives__IFNAR_spent_membrane" metaboliteGlyph="Layout_27" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="779" y="588.5"/>
                    <End x="803" y="588.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_100" name="IFNAR_spent_dissociates_glyph" reaction="Reaction_10">
          <BoundingBox>
            <Position x="1033" y="580.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_101" name="IFNAR_spent_dissociates__takes__IFNAR_spent_membrane" metaboliteGlyph="Layout_27" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1033" y="588.5"/>
                    <End x="1013" y="588.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_102" name="IFNAR_spent_dissociates__gives__IFNAR1_TYK2_membrane" metaboliteGlyph="Layout_11" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1049" y="588.5"/>
                    <End x="1057" y="588.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1057" y="588.5"/>
                    <End x="1057" y="499"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1057" y="499"/>
                    <End x="904" y="499"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="904" y="499"/>
                    <End x="904" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="904" y="260"/>
                    <End x="790.5" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="790.5" y="260"/>
                    <End x="790.5" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_103" name="IFNAR_spent_dissociates__gives__IFNAR2_JAK1_membrane" metaboliteGlyph="Layout_12" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1049" y="588.5"/>
                    <End x="1057" y="588.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1057" y="588.5"/>
                    <End x="1057" y="499"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1057" y="499"/>
                    <End x="904" y="499"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="904" y="499"/>
                    <End x="904" y="278"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="904" y="278"/>
                    <End x="1092.5" y="278"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1092.5" y="278"/>
                    <End x="1092.5" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_104" name="IFNGR1_binds_JAK1_glyph" reaction="Reaction_11">
          <BoundingBox>
            <Position x="1044" y="394.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_105" name="IFNGR1_binds_JAK1__takes__IFNGR1_membrane" metaboliteGlyph="Layout_19" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1044" y="402.5"/>
                    <End x="1020" y="402.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_106" name="IFNGR1_binds_JAK1__takes__JAK1_membrane" metaboliteGlyph="Layout_18" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1044" y="402.5"/>
                    <End x="1036" y="402.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1036" y="402.5"/>
                    <End x="1036" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1036" y="260"/>
                    <End x="914.5" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="914.5" y="260"/>
                    <End x="914.5" y="242"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_107" name="IFNGR1_binds_JAK1__gives__IFNGR1_JAK1_membrane" metaboliteGlyph="Layout_13" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1060" y="402.5"/>
                    <End x="1084" y="402.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_108" name="IFNGR2_binds_JAK2_glyph" reaction="Reaction_12">
          <BoundingBox>
            <Position x="1308" y="184"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_109" name="IFNGR2_binds_JAK2__takes__IFNGR2_membrane" metaboliteGlyph="Layout_20" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1308" y="192"/>
                    <End x="1290" y="192"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1290" y="192"/>
                    <End x="1290" y="162"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1290" y="162"/>
                    <End x="1284" y="162"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_110" name="IFNGR2_binds_JAK2__takes__JAK2_membrane" metaboliteGlyph="Layout_21" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1308" y="192"/>
                    <End x="1290" y="192"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1290" y="192"/>
                    <End x="1290" y="222"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1290" y="222"/>
                    <End x="1284" y="222"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_111" name="IFNGR2_binds_JAK2__gives__IFNGR2_JAK2_membrane" metaboliteGlyph="Layout_14" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1324" y="192"/>
                    <End x="1348" y="192"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_112" name="IFN_gamma_binds_IFNGR1_glyph" reaction="Reaction_13">
          <BoundingBox>
            <Position x="1218" y="394.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_113" name="IFN_gamma_binds_IFNGR1__takes__IFNGR1_JAK1_membrane" metaboliteGlyph="Layout_13" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1218" y="402.5"/>
                    <End x="1194" y="402.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_114" name="IFN_gamma_binds_IFNGR1__takes__IFN_gamma" metaboliteGlyph="Layout_10" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1218" y="402.5"/>
                    <End x="1210" y="402.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1210" y="402.5"/>
                    <End x="1210" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1210" y="260"/>
                    <End x="1168" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1168" y="260"/>
                    <End x="1168" y="72"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_115" name="IFN_gamma_binds_IFNGR1__gives__IFN_gamma_IFNGR1_JAK1_membrane" metaboliteGlyph="Layout_28" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1234" y="402.5"/>
                    <End x="1284" y="402.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_116" name="IFN_gamma_assembles_IFNGR_glyph" reaction="Reaction_14">
          <BoundingBox>
            <Position x="1418" y="394.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_117" name="IFN_gamma_assembles_IFNGR__takes__IFN_gamma_IFNGR1_JAK1_membrane" metaboliteGlyph="Layout_28" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1418" y="402.5"/>
                    <End x="1394" y="402.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_118" name="IFN_gamma_assembles_IFNGR__takes__IFNGR2_JAK2_membrane" metaboliteGlyph="Layout_14" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1418" y="402.5"/>
                    <End x="1410" y="402.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1410" y="402.5"/>
                    <End x="1410" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_119" name="IFN_gamma_assembles_IFNGR__gives__IFNGR_assembled_membrane" metaboliteGlyph="Layout_29" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1434" y="402.5"/>
                    <End x="1458" y="402.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_120" name="IFNGR_JAK_autophosphorylation_glyph" reaction="Reaction_15">
          <BoundingBox>
            <Position x="1692" y="394.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_121" name="IFNGR_JAK_autophosphorylation__takes__IFNGR_assembled_membrane" metaboliteGlyph="Layout_29" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1692" y="402.5"/>
                    <End x="1668" y="402.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_122" name="IFNGR_JAK_autophosphorylation__gives__IFNGR_active_membrane" metaboliteGlyph="Layout_30" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1708" y="402.5"/>
                    <End x="1732" y="402.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_123" name="IFNGR_active_inactivated_glyph" reaction="Reaction_16">
          <BoundingBox>
            <Position x="1966" y="394.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_124" name="IFNGR_active_inactivated__takes__IFNGR_active_membrane" metaboliteGlyph="Layout_30" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1966" y="402.5"/>
                    <End x="1942" y="402.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_125" name="IFNGR_active_inactivated__gives__IFNGR_spent_membrane" metaboliteGlyph="Layout_31" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1982" y="402.5"/>
                    <End x="2006" y="402.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_126" name="IFNGR_spent_dissociates_glyph" reaction="Reaction_17">
          <BoundingBox>
            <Position x="1244" y="296"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_127" name="IFNGR_spent_dissociates__takes__IFNGR_spent_membrane" metaboliteGlyph="Layout_31" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1260" y="304"/>
                    <End x="2111" y="304"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="2111" y="304"/>
                    <End x="2111" y="325"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_128" name="IFNGR_spent_dissociates__gives__IFNGR1_JAK1_membrane" metaboliteGlyph="Layout_13" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1244" y="304"/>
                    <End x="1139" y="304"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1139" y="304"/>
                    <End x="1139" y="346.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_129" name="IFNGR_spent_dissociates__gives__IFNGR2_JAK2_membrane" metaboliteGlyph="Layout_14" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1244" y="304"/>
                    <End x="1236" y="304"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1236" y="304"/>
                    <End x="1236" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1236" y="260"/>
                    <End x="1396" y="260"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1396" y="260"/>
                    <End x="1396" y="248"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_130" name="MEK_inactivated_glyph" reaction="Reaction_18">
          <BoundingBox>
            <Position x="730" y="851.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_131" name="MEK_inactivated__takes__MEK_active_cytosol" metaboliteGlyph="Layout_35" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="746" y="859.5"/>
                    <End x="764" y="859.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="764" y="859.5"/>
                    <End x="764" y="820.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="764" y="820.5"/>
                    <End x="770" y="820.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_132" name="MEK_inactivated__gives__MEK_inactive_cytosol" metaboliteGlyph="Layout_32" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="730" y="859.5"/>
                    <End x="608" y="859.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="608" y="859.5"/>
                    <End x="608" y="820.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="608" y="820.5"/>
                    <End x="602" y="820.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_133" name="MEK_phosphorylates_ERK_glyph" reaction="Reaction_19">
          <BoundingBox>
            <Position x="814" y="902"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_134" name="MEK_phosphorylates_ERK__takes__ERK_cytosol" metaboliteGlyph="Layout_33" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="814" y="910"/>
                    <End x="790" y="910"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_135" name="MEK_phosphorylates_ERK__gives__ERK_pT_pY_cytosol" metaboliteGlyph="Layout_36" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="830" y="910"/>
                    <End x="854" y="910"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_136" name="MEK_phosphorylates_ERK__by__MEK_active_cytosol" metaboliteGlyph="Layout_35" role="modifier">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="822" y="827.5"/>
                    <End x="822" y="902"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_137" name="ERK_T_Y_dephosphorylated_in_cytosol_glyph" reaction="Reaction_20">
          <BoundingBox>
            <Position x="814" y="928"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_138" name="ERK_T_Y_dephosphorylated_in_cytosol__takes__ERK_pT_pY_cytosol" metaboliteGlyph="Layout_36" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="830" y="936"/>
                    <End x="854" y="936"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_139" name="ERK_T_Y_dephosphorylated_in_cytosol__gives__ERK_cytosol" metaboliteGlyph="Layout_33" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="814" y="936"/>
                    <End x="790" y="936"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_140" name="IFNAR_activates_MEK_glyph" reaction="Reaction_21">
          <BoundingBox>
            <Position x="626" y="747.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_141" name="IFNAR_activates_MEK__takes__MEK_inactive_cytosol" metaboliteGlyph="Layout_32" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="626" y="755.5"/>
                    <End x="608" y="755.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="608" y="755.5"/>
                    <End x="608" y="794.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="608" y="794.5"/>
                    <End x="602" y="794.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_142" name="IFNAR_activates_MEK__gives__MEK_active_cytosol" metaboliteGlyph="Layout_35" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="642" y="755.5"/>
                    <End x="764" y="755.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="764" y="755.5"/>
                    <End x="764" y="794.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="764" y="794.5"/>
                    <End x="770" y="794.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_143" name="IFNAR_activates_MEK__by__IFNAR_active_membrane" metaboliteGlyph="Layout_26" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="634" y="666"/>
                    <End x="634" y="747.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_144" name="IFNGR_activates_MEK_glyph" reaction="Reaction_22">
          <BoundingBox>
            <Position x="652" y="773.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_145" name="IFNGR_activates_MEK__takes__MEK_inactive_cytosol" metaboliteGlyph="Layout_32" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="652" y="781.5"/>
                    <End x="608" y="781.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="608" y="781.5"/>
                    <End x="608" y="801"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="608" y="801"/>
                    <End x="602" y="801"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_146" name="IFNGR_activates_MEK__gives__MEK_active_cytosol" metaboliteGlyph="Layout_35" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="668" y="781.5"/>
                    <End x="764" y="781.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="764" y="781.5"/>
                    <End x="764" y="801"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="764" y="801"/>
                    <End x="770" y="801"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_147" name="IFNGR_activates_MEK__by__IFNGR_active_membrane" metaboliteGlyph="Layout_30" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1837" y="480"/>
                    <End x="1837" y="718"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1837" y="718"/>
                    <End x="660" y="718"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="660" y="718"/>
                    <End x="660" y="773.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_148" name="MEK_constitutively_activated_glyph" reaction="Reaction_23">
          <BoundingBox>
            <Position x="704" y="825.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_149" name="MEK_constitutively_activated__takes__MEK_inactive_cytosol" metaboliteGlyph="Layout_32" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="704" y="833.5"/>
                    <End x="608" y="833.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="608" y="833.5"/>
                    <End x="608" y="814"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="608" y="814"/>
                    <End x="602" y="814"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_150" name="MEK_constitutively_activated__gives__MEK_active_cytosol" metaboliteGlyph="Layout_35" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="720" y="833.5"/>
                    <End x="764" y="833.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="764" y="833.5"/>
                    <End x="764" y="814"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="764" y="814"/>
                    <End x="770" y="814"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_151" name="IFNAR_silences_MEK_glyph" reaction="Reaction_24">
          <BoundingBox>
            <Position x="678" y="799.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_152" name="IFNAR_silences_MEK__takes__MEK_active_cytosol" metaboliteGlyph="Layout_35" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="694" y="807.5"/>
                    <End x="770" y="807.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_153" name="IFNAR_silences_MEK__gives__MEK_inactive_cytosol" metaboliteGlyph="Layout_32" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="678" y="807.5"/>
                    <End x="602" y="807.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_154" name="IFNAR_silences_MEK__by__IFNAR_active_membrane" metaboliteGlyph="Layout_26" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="634" y="666"/>
                    <End x="634" y="727"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="634" y="727"/>
                    <End x="686" y="727"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="686" y="727"/>
                    <End x="686" y="799.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_155" name="MSK1_inactivated_glyph" reaction="Reaction_25">
          <BoundingBox>
            <Position x="757" y="1044.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_156" name="MSK1_inactivated__takes__MSK1_active_nucleus" metaboliteGlyph="Layout_46" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="773" y="1052.5"/>
                    <End x="797" y="1052.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_157" name="MSK1_inactivated__gives__MSK1_inactive_nucleus" metaboliteGlyph="Layout_40" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="757" y="1052.5"/>
                    <End x="733" y="1052.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_158" name="ERK_activates_MSK1_glyph" reaction="Reaction_26">
          <BoundingBox>
            <Position x="757" y="1018.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_159" name="ERK_activates_MSK1__takes__MSK1_inactive_nucleus" metaboliteGlyph="Layout_40" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="757" y="1026.5"/>
                    <End x="733" y="1026.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_160" name="ERK_activates_MSK1__gives__MSK1_active_nucleus" metaboliteGlyph="Layout_46" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="773" y="1026.5"/>
                    <End x="797" y="1026.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_161" name="ERK_activates_MSK1__by__ERK_pT_pY_cytosol" metaboliteGlyph="Layout_36" role="modifier">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="899" y="943"/>
                    <End x="899" y="998"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="899" y="998"/>
                    <End x="765" y="998"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="765" y="998"/>
                    <End x="765" y="1018.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_162" name="ERK_phosphorylates_CEBPB_S_glyph" reaction="Reaction_27">
          <BoundingBox>
            <Position x="1803" y="1018.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_163" name="ERK_phosphorylates_CEBPB_S__takes__CEBPB_nucleus" metaboliteGlyph="Layout_41" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1803" y="1026.5"/>
                    <End x="1785" y="1026.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1785" y="1026.5"/>
                    <End x="1785" y="1039.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1785" y="1039.5"/>
                    <End x="1779" y="1039.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_164" name="ERK_phosphorylates_CEBPB_S__gives__CEBPB_pS_nucleus" metaboliteGlyph="Layout_47" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1819" y="1026.5"/>
                    <End x="1889" y="1026.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1889" y="1026.5"/>
                    <End x="1889" y="1039.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1889" y="1039.5"/>
                    <End x="1895" y="1039.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_165" name="ERK_phosphorylates_CEBPB_S__by__ERK_pT_pY_cytosol" metaboliteGlyph="Layout_36" role="modifier">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="899" y="943"/>
                    <End x="899" y="998"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="899" y="998"/>
                    <End x="1811" y="998"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1811" y="998"/>
                    <End x="1811" y="1018.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_166" name="IFNGR_phosphorylates_CEBPB_S_glyph" reaction="Reaction_28">
          <BoundingBox>
            <Position x="1829" y="1044.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_167" name="IFNGR_phosphorylates_CEBPB_S__takes__CEBPB_nucleus" metaboliteGlyph="Layout_41" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1829" y="1052.5"/>
                    <End x="1779" y="1052.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_168" name="IFNGR_phosphorylates_CEBPB_S__gives__CEBPB_pS_nucleus" metaboliteGlyph="Layout_47" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1845" y="1052.5"/>
                    <End x="1895" y="1052.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_169" name="IFNGR_phosphorylates_CEBPB_S__by__IFNGR_active_membrane" metaboliteGlyph="Layout_30" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1837" y="480"/>
                    <End x="1837" y="1044.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_170" name="CEBPB_S_dephosphorylated_in_nucleus_glyph" reaction="Reaction_29">
          <BoundingBox>
            <Position x="1855" y="1070.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_171" name="CEBPB_S_dephosphorylated_in_nucleus__takes__CEBPB_pS_nucleus" metaboliteGlyph="Layout_47" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1871" y="1078.5"/>
                    <End x="1889" y="1078.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1889" y="1078.5"/>
                    <End x="1889" y="1065.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1889" y="1065.5"/>
                    <End x="1895" y="1065.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_172" name="CEBPB_S_dephosphorylated_in_nucleus__gives__CEBPB_nucleus" metaboliteGlyph="Layout_41" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1855" y="1078.5"/>
                    <End x="1785" y="1078.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1785" y="1078.5"/>
                    <End x="1785" y="1065.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1785" y="1065.5"/>
                    <End x="1779" y="1065.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_173" name="CEBPB_binds_GATE_glyph" reaction="Reaction_30">
          <BoundingBox>
            <Position x="1721" y="1120.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_174" name="CEBPB_binds_GATE__takes__GATE_nucleus" metaboliteGlyph="Layout_42" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1729" y="1120.5"/>
                    <End x="1729" y="1100.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1729" y="1100.5"/>
                    <End x="1599" y="1100.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1599" y="1100.5"/>
                    <End x="1599" y="1088.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_175" name="CEBPB_binds_GATE__takes__CEBPB_pS_nucleus" metaboliteGlyph="Layout_47" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1729" y="1120.5"/>
                    <End x="1729" y="1100.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1729" y="1100.5"/>
                    <End x="1947" y="1100.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1947" y="1100.5"/>
                    <End x="1947" y="1072.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_176" name="CEBPB_binds_GATE__gives__GATE_CEBPB_nucleus" metaboliteGlyph="Layout_48" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1729" y="1136.5"/>
                    <End x="1729" y="1168.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_177" name="GATE_promoter_poised_by_type_II_licence_glyph" reaction="Reaction_31">
          <BoundingBox>
            <Position x="1527" y="1327"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_178" name="GATE_promoter_poised_by_type_II_licence__takes__GATE_promoter_silent_nucleus" metaboliteGlyph="Layout_43" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1527" y="1335"/>
                    <End x="1503" y="1335"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_179" name="GATE_promoter_poised_by_type_II_licence__gives__GATE_promoter_poised_nucleus" metaboliteGlyph="Layout_49" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1543" y="1335"/>
                    <End x="1593" y="1335"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_180" name="GATE_promoter_poised_by_type_II_licence__by__IFNGR_active_membrane" metaboliteGlyph="Layout_30" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1837" y="480"/>
                    <End x="1837" y="718"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1837" y="718"/>
                    <End x="1535" y="718"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1535" y="718"/>
                    <End x="1535" y="1327"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_181" name="GATE_promoter_poised_falls_silent_glyph" reaction="Reaction_32">
          <BoundingBox>
            <Position x="1527" y="1353"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_182" name="GATE_promoter_poised_falls_silent__takes__GATE_promoter_poised_nucleus" metaboliteGlyph="Layout_49" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1543" y="1361"/>
                    <End x="1593" y="1361"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_183" name="GATE_promoter_poised_falls_silent__gives__GATE_promoter_silent_nucleus" metaboliteGlyph="Layout_43" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1527" y="1361"/>
                    <End x="1503" y="1361"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_184" name="GATE_promoter_closes_glyph" reaction="Reaction_33">
          <BoundingBox>
            <Position x="1553" y="1377"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_185" name="GATE_promoter_closes__takes__GATE_promoter_open_nucleus" metaboliteGlyph="Layout_50" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1569" y="1385"/>
                    <End x="1820" y="1385"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1820" y="1385"/>
                    <End x="1820" y="1368"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_186" name="GATE_promoter_closes__gives__GATE_promoter_silent_nucleus" metaboliteGlyph="Layout_43" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1553" y="1385"/>
                    <End x="1451" y="1385"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1451" y="1385"/>
                    <End x="1451" y="1368"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_187" name="GATE_promoter_opens_glyph" reaction="Reaction_34">
          <BoundingBox>
            <Position x="1721" y="1340"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_188" name="GATE_promoter_opens__takes__GATE_promoter_poised_nucleus" metaboliteGlyph="Layout_49" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1721" y="1348"/>
                    <End x="1697" y="1348"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_189" name="GATE_promoter_opens__gives__GATE_promoter_open_nucleus" metaboliteGlyph="Layout_50" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1737" y="1348"/>
                    <End x="1761" y="1348"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_190" name="GATE_promoter_opens__by__GATE_CEBPB_nucleus" metaboliteGlyph="Layout_48" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1729" y="1294.5"/>
                    <End x="1729" y="1340"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_191" name="GATE_gene_mRNA_degradation_glyph" reaction="Reaction_35">
          <BoundingBox>
            <Position x="1962" y="1484.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_192" name="GATE_gene_mRNA_degradation__takes__GATE_gene_mRNA_cytosol" metaboliteGlyph="Layout_39" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1962" y="1492.5"/>
                    <End x="1942" y="1492.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_193" name="GATE_gene_mRNA_degradation__gives__sink" metaboliteGlyph="Layout_56" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1978" y="1492.5"/>
                    <End x="2002" y="1492.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_194" name="GATE_gene_transcription_glyph" reaction="Reaction_36">
          <BoundingBox>
            <Position x="1798" y="1484.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_195" name="GATE_gene_transcription__takes__source" metaboliteGlyph="Layout_57" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1798" y="1492.5"/>
                    <End x="1774" y="1492.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_196" name="GATE_gene_transcription__gives__GATE_gene_mRNA_cytosol" metaboliteGlyph="Layout_39" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1814" y="1492.5"/>
                    <End x="1838" y="1492.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_197" name="GATE_gene_transcription__by__GATE_promoter_open_nucleus" metaboliteGlyph="Layout_50" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1806" y="1368"/>
                    <End x="1806" y="1484.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_198" name="PPARG_translation_glyph" reaction="Reaction_37">
          <BoundingBox>
            <Position x="215" y="1057.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_199" name="PPARG_translation__takes__source" metaboliteGlyph="Layout_59" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="215" y="1065.5"/>
                    <End x="191" y="1065.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_200" name="PPARG_translation__gives__PPARG_nucleus" metaboliteGlyph="Layout_44" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="231" y="1065.5"/>
                    <End x="255" y="1065.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_201" name="PPARG_translation__by__PPARG_mRNA_cytosol" metaboliteGlyph="Layout_34" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="223" y="1469.5"/>
                    <End x="223" y="1073.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_202" name="PPARG_turnover_glyph" reaction="Reaction_38">
          <BoundingBox>
            <Position x="215" y="1031.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_203" name="PPARG_turnover__takes__PPARG_nucleus" metaboliteGlyph="Layout_44" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="231" y="1039.5"/>
                    <End x="255" y="1039.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_204" name="PPARG_turnover__gives__sink" metaboliteGlyph="Layout_60" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="215" y="1039.5"/>
                    <End x="191" y="1039.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_205" name="PPARG_turnover_pS_glyph" reaction="Reaction_39">
          <BoundingBox>
            <Position x="547" y="1031.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_206" name="PPARG_turnover_pS__takes__PPARG_pS_nucleus" metaboliteGlyph="Layout_51" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="547" y="1039.5"/>
                    <End x="527" y="1039.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_207" name="PPARG_turnover_pS__gives__sink" metaboliteGlyph="Layout_61" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="563" y="1039.5"/>
                    <End x="587" y="1039.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_208" name="ERK_phosphorylates_PPARG_S_glyph" reaction="Reaction_40">
          <BoundingBox>
            <Position x="383" y="1031.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_209" name="ERK_phosphorylates_PPARG_S__takes__PPARG_nucleus" metaboliteGlyph="Layout_44" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="383" y="1039.5"/>
                    <End x="359" y="1039.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_210" name="ERK_phosphorylates_PPARG_S__gives__PPARG_pS_nucleus" metaboliteGlyph="Layout_51" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="399" y="1039.5"/>
                    <End x="423" y="1039.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_211" name="ERK_phosphorylates_PPARG_S__by__ERK_pT_pY_cytosol" metaboliteGlyph="Layout_36" role="modifier">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="899" y="943"/>
                    <End x="899" y="998"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="899" y="998"/>
                    <End x="391" y="998"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="391" y="998"/>
                    <End x="391" y="1031.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_212" name="PPARG_S_dephosphorylated_in_nucleus_glyph" reaction="Reaction_41">
          <BoundingBox>
            <Position x="383" y="1057.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_213" name="PPARG_S_dephosphorylated_in_nucleus__takes__PPARG_pS_nucleus" metaboliteGlyph="Layout_51" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="399" y="1065.5"/>
                    <End x="423" y="1065.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_214" name="PPARG_S_dephosphorylated_in_nucleus__gives__PPARG_nucleus" metaboliteGlyph="Layout_44" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="383" y="1065.5"/>
                    <End x="359" y="1065.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_215" name="PPARG_pS_degradation_glyph" reaction="Reaction_42">
          <BoundingBox>
            <Position x="547" y="1057.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_216" name="PPARG_pS_degradation__takes__PPARG_pS_nucleus" metaboliteGlyph="Layout_51" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="547" y="1065.5"/>
                    <End x="527" y="1065.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_217" name="PPARG_pS_degradation__gives__sink" metaboliteGlyph="Layout_58" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="563" y="1065.5"/>
                    <End x="587" y="1065.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_218" name="FAS_mRNA_degradation_glyph" reaction="Reaction_43">
          <BoundingBox>
            <Position x="1073.5" y="1503.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_219" name="FAS_mRNA_degradation__takes__FAS_mRNA_cytosol" metaboliteGlyph="Layout_37" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1073.5" y="1511.5"/>
                    <End x="1053.5" y="1511.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_220" name="FAS_mRNA_degradation__gives__sink" metaboliteGlyph="Layout_53" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1089.5" y="1511.5"/>
                    <End x="1113.5" y="1511.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_221" name="FAS_transcription_glyph" reaction="Reaction_44">
          <BoundingBox>
            <Position x="909.5" y="1503.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_222" name="FAS_transcription__takes__source" metaboliteGlyph="Layout_54" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="909.5" y="1511.5"/>
                    <End x="885.5" y="1511.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_223" name="FAS_transcription__gives__FAS_mRNA_cytosol" metaboliteGlyph="Layout_37" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="925.5" y="1511.5"/>
                    <End x="949.5" y="1511.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_224" name="FAS_transcription__by__FAS_gene_nucleus" metaboliteGlyph="Layout_45" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="977" y="1399"/>
                    <End x="977" y="1451"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="977" y="1451"/>
                    <End x="922" y="1451"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="922" y="1451"/>
                    <End x="922" y="1489.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="922" y="1489.5"/>
                    <End x="923.5" y="1489.5"/>
                  </CurveSegment>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="923.5" y="1489.5"/>
                    <End x="923.5" y="1503.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_225" name="FAS_transcription__by__ERK_pT_pY_cytosol" metaboliteGlyph="Layout_36" role="inhibitor">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="911.5" y="943"/>
                    <End x="911.5" y="1503.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_226" name="FAS_translation_glyph" reaction="Reaction_45">
          <BoundingBox>
            <Position x="993.5" y="1567.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_227" name="FAS_translation__takes__source" metaboliteGlyph="Layout_55" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="993.5" y="1575.5"/>
                    <End x="969.5" y="1575.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_228" name="FAS_translation__gives__FAS_cytosol" metaboliteGlyph="Layout_38" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1009.5" y="1575.5"/>
                    <End x="1033.5" y="1575.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_229" name="FAS_translation__by__FAS_mRNA_cytosol" metaboliteGlyph="Layout_37" role="activator">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1001.5" y="1531.5"/>
                    <End x="1001.5" y="1567.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
        <ReactionGlyph key="Layout_230" name="FAS_degradation_glyph" reaction="Reaction_46">
          <BoundingBox>
            <Position x="1157.5" y="1567.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
          <ListOfMetaboliteReferenceGlyphs>
            <MetaboliteReferenceGlyph key="Layout_231" name="FAS_degradation__takes__FAS_cytosol" metaboliteGlyph="Layout_38" role="substrate">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1157.5" y="1575.5"/>
                    <End x="1137.5" y="1575.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
            <MetaboliteReferenceGlyph key="Layout_232" name="FAS_degradation__gives__sink" metaboliteGlyph="Layout_52" role="product">
              <Curve>
                <ListOfCurveSegments>
                  <CurveSegment xsi:type="LineSegment">
                    <Start x="1173.5" y="1575.5"/>
                    <End x="1197.5" y="1575.5"/>
                  </CurveSegment>
                </ListOfCurveSegments>
              </Curve>
            </MetaboliteReferenceGlyph>
          </ListOfMetaboliteReferenceGlyphs>
        </ReactionGlyph>
      </ListOfReactionGlyphs>
      <ListOfTextGlyphs>
        <TextGlyph key="Layout_233" name="extracellular_label" graphicalObject="Layout_3" text="extracellular">
          <BoundingBox>
            <Position x="24" y="24"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_234" name="extracellular_label_2" graphicalObject="Layout_3" text="space">
          <BoundingBox>
            <Position x="24" y="40.25"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_235" name="plasma_membrane_label" graphicalObject="Layout_4" text="plasma">
          <BoundingBox>
            <Position x="24" y="104"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_236" name="plasma_membrane_label_2" graphicalObject="Layout_4" text="membrane">
          <BoundingBox>
            <Position x="24" y="120.25"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_237" name="cytosol_label" graphicalObject="Layout_5" text="cytoplasm">
          <BoundingBox>
            <Position x="24" y="698"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_238" name="cytosol_label_2" graphicalObject="Layout_5" text="(cytosol)">
          <BoundingBox>
            <Position x="24" y="714.25"/>
            <Dimensions width="98" height="16.25"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_239" name="nucleus_label" graphicalObject="Layout_6" text="cell nucleus">
          <BoundingBox>
            <Position x="38" y="978"/>
            <Dimensions width="98" height="16.199999999999999"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_240" name="IFN_alpha_label" graphicalObject="Layout_7" text="IFN-α">
          <BoundingBox>
            <Position x="142" y="32"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_241" name="IFN_beta_label" graphicalObject="Layout_8" text="IFN-β">
          <BoundingBox>
            <Position x="368.5" y="32"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_242" name="IFN_omega_label" graphicalObject="Layout_9" text="IFN-ω">
          <BoundingBox>
            <Position x="496.5" y="32"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_243" name="IFN_gamma_label" graphicalObject="Layout_10" text="IFN-γ">
          <BoundingBox>
            <Position x="1116" y="32"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_244" name="IFNAR1_TYK2_membrane_label" graphicalObject="Layout_11" text="IFNAR1:TYK2">
          <BoundingBox>
            <Position x="732.5" y="228.5"/>
            <Dimensions width="102" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_245" name="IFNAR1_TYK2_membrane__IFNAR1_label" graphicalObject="Layout_11" text="IFNAR1">
          <BoundingBox>
            <Position x="737.5" y="151.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_246" name="IFNAR1_TYK2_membrane__TYK2_label" graphicalObject="Layout_11" text="TYK2">
          <BoundingBox>
            <Position x="737.5" y="196"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_247" name="IFNAR1_TYK2_membrane__TYK2__Y_label" graphicalObject="Layout_11" text="Y">
          <BoundingBox>
            <Position x="740.5" y="188"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_248" name="IFNAR2_JAK1_membrane_label" graphicalObject="Layout_12" text="IFNAR2:JAK1">
          <BoundingBox>
            <Position x="1034.5" y="228.5"/>
            <Dimensions width="102" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_249" name="IFNAR2_JAK1_membrane__IFNAR2_label" graphicalObject="Layout_12" text="IFNAR2">
          <BoundingBox>
            <Position x="1039.5" y="151.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_250" name="IFNAR2_JAK1_membrane__JAK1_label" graphicalObject="Layout_12" text="JAK1">
          <BoundingBox>
            <Position x="1039.5" y="196"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_251" name="IFNAR2_JAK1_membrane__JAK1__Y_label" graphicalObject="Layout_12" text="Y">
          <BoundingBox>
            <Position x="1042.5" y="188"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_252" name="IFNGR1_JAK1_membrane_label" graphicalObject="Layout_13" text="IFNGR1:JAK1">
          <BoundingBox>
            <Position x="1088" y="439"/>
            <Dimensions width="102" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_253" name="IFNGR1_JAK1_membrane__IFNGR1_label" graphicalObject="Layout_13" text="IFNGR1">
          <BoundingBox>
            <Position x="1093" y="362"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_254" name="IFNGR1_JAK1_membrane__JAK1_label" graphicalObject="Layout_13" text="JAK1">
          <BoundingBox>
            <Position x="1093" y="406.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_255" name="IFNGR1_JAK1_membrane__JAK1__Y_label" graphicalObject="Layout_13" text="Y">
          <BoundingBox>
            <Position x="1096" y="398.5"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_256" name="IFNGR2_JAK2_membrane_label" graphicalObject="Layout_14" text="IFNGR2:JAK2">
          <BoundingBox>
            <Position x="1352" y="228.5"/>
            <Dimensions width="102" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_257" name="IFNGR2_JAK2_membrane__IFNGR2_label" graphicalObject="Layout_14" text="IFNGR2">
          <BoundingBox>
            <Position x="1357" y="151.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_258" name="IFNGR2_JAK2_membrane__JAK2_label" graphicalObject="Layout_14" text="JAK2">
          <BoundingBox>
            <Position x="1357" y="196"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_259" name="IFNGR2_JAK2_membrane__JAK2__Y_label" graphicalObject="Layout_14" text="Y">
          <BoundingBox>
            <Position x="1360" y="188"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_260" name="IFNAR1_membrane_label" graphicalObject="Layout_15" text="IFNAR1">
          <BoundingBox>
            <Position x="560.5" y="142"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_261" name="IFNAR2_membrane_label" graphicalObject="Layout_16" text="IFNAR2">
          <BoundingBox>
            <Position x="862.5" y="142"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_262" name="TYK2_membrane_label" graphicalObject="Layout_17" text="TYK2">
          <BoundingBox>
            <Position x="560.5" y="202"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_263" name="TYK2_membrane__Y_label" graphicalObject="Layout_17" text="Y">
          <BoundingBox>
            <Position x="563.5" y="195.5"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_264" name="JAK1_membrane_label" graphicalObject="Layout_18" text="JAK1">
          <BoundingBox>
            <Position x="862.5" y="202"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_265" name="JAK1_membrane__Y_label" graphicalObject="Layout_18" text="Y">
          <BoundingBox>
            <Position x="865.5" y="195.5"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_266" name="IFNGR1_membrane_label" graphicalObject="Layout_19" text="IFNGR1">
          <BoundingBox>
            <Position x="916" y="382.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_267" name="IFNGR2_membrane_label" graphicalObject="Layout_20" text="IFNGR2">
          <BoundingBox>
            <Position x="1180" y="142"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_268" name="JAK2_membrane_label" graphicalObject="Layout_21" text="JAK2">
          <BoundingBox>
            <Position x="1180" y="202"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_269" name="JAK2_membrane__Y_label" graphicalObject="Layout_21" text="Y">
          <BoundingBox>
            <Position x="1183" y="195.5"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_270" name="IFN_alpha_IFNAR2_JAK1_membrane_label" graphicalObject="Layout_22" text="IFN-α:IFNAR2:">
          <BoundingBox>
            <Position x="210" y="432.5"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_271" name="IFN_alpha_IFNAR2_JAK1_membrane_label_2" graphicalObject="Layout_22" text="JAK1">
          <BoundingBox>
            <Position x="210" y="446.25"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_272" name="IFN_alpha_IFNAR2_JAK1_membrane__IFN_alpha_label" graphicalObject="Layout_22" text="IFN-α">
          <BoundingBox>
            <Position x="215" y="312.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_273" name="IFN_alpha_IFNAR2_JAK1_membrane__IFNAR2_label" graphicalObject="Layout_22" text="IFNAR2">
          <BoundingBox>
            <Position x="215" y="355.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_274" name="IFN_alpha_IFNAR2_JAK1_membrane__JAK1_label" graphicalObject="Layout_22" text="JAK1">
          <BoundingBox>
            <Position x="215" y="400"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_275" name="IFN_alpha_IFNAR2_JAK1_membrane__JAK1__Y_label" graphicalObject="Layout_22" text="Y">
          <BoundingBox>
            <Position x="218" y="392"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_276" name="IFNAR_assembled_membrane_label" graphicalObject="Layout_23" text="IFN:IFNAR (assembled)">
          <BoundingBox>
            <Position x="259" y="646.5"/>
            <Dimensions width="202" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_277" name="IFNAR_assembled_membrane__type_I_IFN_label" graphicalObject="Layout_23" text="type I IFN">
          <BoundingBox>
            <Position x="314" y="526.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_278" name="IFNAR_assembled_membrane__IFNAR1_label" graphicalObject="Layout_23" text="IFNAR1">
          <BoundingBox>
            <Position x="264" y="569.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_279" name="IFNAR_assembled_membrane__IFNAR2_label" graphicalObject="Layout_23" text="IFNAR2">
          <BoundingBox>
            <Position x="364" y="569.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_280" name="IFNAR_assembled_membrane__TYK2_label" graphicalObject="Layout_23" text="TYK2">
          <BoundingBox>
            <Position x="264" y="614"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_281" name="IFNAR_assembled_membrane__TYK2__Y_label" graphicalObject="Layout_23" text="Y">
          <BoundingBox>
            <Position x="267" y="606"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_282" name="IFNAR_assembled_membrane__JAK1_label" graphicalObject="Layout_23" text="JAK1">
          <BoundingBox>
            <Position x="364" y="614"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_283" name="IFNAR_assembled_membrane__JAK1__Y_label" graphicalObject="Layout_23" text="Y">
          <BoundingBox>
            <Position x="367" y="606"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_284" name="IFN_beta_IFNAR2_JAK1_membrane_label" graphicalObject="Layout_24" text="IFN-β:IFNAR2:">
          <BoundingBox>
            <Position x="468" y="432.5"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_285" name="IFN_beta_IFNAR2_JAK1_membrane_label_2" graphicalObject="Layout_24" text="JAK1">
          <BoundingBox>
            <Position x="468" y="446.25"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_286" name="IFN_beta_IFNAR2_JAK1_membrane__IFN_beta_label" graphicalObject="Layout_24" text="IFN-β">
          <BoundingBox>
            <Position x="473" y="312.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_287" name="IFN_beta_IFNAR2_JAK1_membrane__IFNAR2_label" graphicalObject="Layout_24" text="IFNAR2">
          <BoundingBox>
            <Position x="473" y="355.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_288" name="IFN_beta_IFNAR2_JAK1_membrane__JAK1_label" graphicalObject="Layout_24" text="JAK1">
          <BoundingBox>
            <Position x="473" y="400"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_289" name="IFN_beta_IFNAR2_JAK1_membrane__JAK1__Y_label" graphicalObject="Layout_24" text="Y">
          <BoundingBox>
            <Position x="476" y="392"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_290" name="IFN_omega_IFNAR2_JAK1_membrane_label" graphicalObject="Layout_25" text="IFN-ω:IFNAR2:">
          <BoundingBox>
            <Position x="726" y="432.5"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_291" name="IFN_omega_IFNAR2_JAK1_membrane_label_2" graphicalObject="Layout_25" text="JAK1">
          <BoundingBox>
            <Position x="726" y="446.25"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_292" name="IFN_omega_IFNAR2_JAK1_membrane__IFN_omega_label" graphicalObject="Layout_25" text="IFN-ω">
          <BoundingBox>
            <Position x="731" y="312.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_293" name="IFN_omega_IFNAR2_JAK1_membrane__IFNAR2_label" graphicalObject="Layout_25" text="IFNAR2">
          <BoundingBox>
            <Position x="731" y="355.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_294" name="IFN_omega_IFNAR2_JAK1_membrane__JAK1_label" graphicalObject="Layout_25" text="JAK1">
          <BoundingBox>
            <Position x="731" y="400"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_295" name="IFN_omega_IFNAR2_JAK1_membrane__JAK1__Y_label" graphicalObject="Layout_25" text="Y">
          <BoundingBox>
            <Position x="734" y="392"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_296" name="IFNAR_active_membrane_label" graphicalObject="Layout_26" text="IFN:IFNAR (active)">
          <BoundingBox>
            <Position x="533" y="646.5"/>
            <Dimensions width="202" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_297" name="IFNAR_active_membrane__type_I_IFN_label" graphicalObject="Layout_26" text="type I IFN">
          <BoundingBox>
            <Position x="588" y="526.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_298" name="IFNAR_active_membrane__IFNAR1_label" graphicalObject="Layout_26" text="IFNAR1">
          <BoundingBox>
            <Position x="538" y="569.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_299" name="IFNAR_active_membrane__IFNAR2_label" graphicalObject="Layout_26" text="IFNAR2">
          <BoundingBox>
            <Position x="638" y="569.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_300" name="IFNAR_active_membrane__TYK2_label" graphicalObject="Layout_26" text="TYK2">
          <BoundingBox>
            <Position x="538" y="614"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_301" name="IFNAR_active_membrane__TYK2__Y_label" graphicalObject="Layout_26" text="P@Y">
          <BoundingBox>
            <Position x="541" y="606"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_302" name="IFNAR_active_membrane__JAK1_label" graphicalObject="Layout_26" text="JAK1">
          <BoundingBox>
            <Position x="638" y="614"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_303" name="IFNAR_active_membrane__JAK1__Y_label" graphicalObject="Layout_26" text="P@Y">
          <BoundingBox>
            <Position x="641" y="606"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_304" name="IFNAR_spent_membrane_label" graphicalObject="Layout_27" text="IFN:IFNAR (spent)">
          <BoundingBox>
            <Position x="807" y="646.5"/>
            <Dimensions width="202" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_305" name="IFNAR_spent_membrane__type_I_IFN_label" graphicalObject="Layout_27" text="type I IFN">
          <BoundingBox>
            <Position x="862" y="526.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_306" name="IFNAR_spent_membrane__IFNAR1_label" graphicalObject="Layout_27" text="IFNAR1">
          <BoundingBox>
            <Position x="812" y="569.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_307" name="IFNAR_spent_membrane__IFNAR2_label" graphicalObject="Layout_27" text="IFNAR2">
          <BoundingBox>
            <Position x="912" y="569.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_308" name="IFNAR_spent_membrane__TYK2_label" graphicalObject="Layout_27" text="TYK2">
          <BoundingBox>
            <Position x="812" y="614"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_309" name="IFNAR_spent_membrane__TYK2__Y_label" graphicalObject="Layout_27" text="Y">
          <BoundingBox>
            <Position x="815" y="606"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_310" name="IFNAR_spent_membrane__JAK1_label" graphicalObject="Layout_27" text="JAK1">
          <BoundingBox>
            <Position x="912" y="614"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_311" name="IFNAR_spent_membrane__JAK1__Y_label" graphicalObject="Layout_27" text="Y">
          <BoundingBox>
            <Position x="915" y="606"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_312" name="IFN_gamma_IFNGR1_JAK1_membrane_label" graphicalObject="Layout_28" text="IFN-γ:IFNGR1:">
          <BoundingBox>
            <Position x="1288" y="453.5"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_313" name="IFN_gamma_IFNGR1_JAK1_membrane_label_2" graphicalObject="Layout_28" text="JAK1">
          <BoundingBox>
            <Position x="1288" y="467.25"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_314" name="IFN_gamma_IFNGR1_JAK1_membrane__IFN_gamma_label" graphicalObject="Layout_28" text="IFN-γ">
          <BoundingBox>
            <Position x="1293" y="333.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_315" name="IFN_gamma_IFNGR1_JAK1_membrane__IFNGR1_label" graphicalObject="Layout_28" text="IFNGR1">
          <BoundingBox>
            <Position x="1293" y="376.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_316" name="IFN_gamma_IFNGR1_JAK1_membrane__JAK1_label" graphicalObject="Layout_28" text="JAK1">
          <BoundingBox>
            <Position x="1293" y="421"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_317" name="IFN_gamma_IFNGR1_JAK1_membrane__JAK1__Y_label" graphicalObject="Layout_28" text="Y">
          <BoundingBox>
            <Position x="1296" y="413"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_318" name="IFNGR_assembled_membrane_label" graphicalObject="Layout_29" text="IFN-γ:IFNGR (assembled)">
          <BoundingBox>
            <Position x="1462" y="460.5"/>
            <Dimensions width="202" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_319" name="IFNGR_assembled_membrane__IFN_gamma_label" graphicalObject="Layout_29" text="IFN-γ">
          <BoundingBox>
            <Position x="1517" y="340.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_320" name="IFNGR_assembled_membrane__IFNGR1_label" graphicalObject="Layout_29" text="IFNGR1">
          <BoundingBox>
            <Position x="1467" y="383.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_321" name="IFNGR_assembled_membrane__IFNGR2_label" graphicalObject="Layout_29" text="IFNGR2">
          <BoundingBox>
            <Position x="1567" y="383.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_322" name="IFNGR_assembled_membrane__JAK1_label" graphicalObject="Layout_29" text="JAK1">
          <BoundingBox>
            <Position x="1467" y="428"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_323" name="IFNGR_assembled_membrane__JAK1__Y_label" graphicalObject="Layout_29" text="Y">
          <BoundingBox>
            <Position x="1470" y="420"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_324" name="IFNGR_assembled_membrane__JAK2_label" graphicalObject="Layout_29" text="JAK2">
          <BoundingBox>
            <Position x="1567" y="428"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_325" name="IFNGR_assembled_membrane__JAK2__Y_label" graphicalObject="Layout_29" text="Y">
          <BoundingBox>
            <Position x="1570" y="420"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_326" name="IFNGR_active_membrane_label" graphicalObject="Layout_30" text="IFN-γ:IFNGR (active)">
          <BoundingBox>
            <Position x="1736" y="460.5"/>
            <Dimensions width="202" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_327" name="IFNGR_active_membrane__IFN_gamma_label" graphicalObject="Layout_30" text="IFN-γ">
          <BoundingBox>
            <Position x="1791" y="340.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_328" name="IFNGR_active_membrane__IFNGR1_label" graphicalObject="Layout_30" text="IFNGR1">
          <BoundingBox>
            <Position x="1741" y="383.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_329" name="IFNGR_active_membrane__IFNGR2_label" graphicalObject="Layout_30" text="IFNGR2">
          <BoundingBox>
            <Position x="1841" y="383.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_330" name="IFNGR_active_membrane__JAK1_label" graphicalObject="Layout_30" text="JAK1">
          <BoundingBox>
            <Position x="1741" y="428"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_331" name="IFNGR_active_membrane__JAK1__Y_label" graphicalObject="Layout_30" text="P@Y">
          <BoundingBox>
            <Position x="1744" y="420"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_332" name="IFNGR_active_membrane__JAK2_label" graphicalObject="Layout_30" text="JAK2">
          <BoundingBox>
            <Position x="1841" y="428"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_333" name="IFNGR_active_membrane__JAK2__Y_label" graphicalObject="Layout_30" text="P@Y">
          <BoundingBox>
            <Position x="1844" y="420"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_334" name="IFNGR_spent_membrane_label" graphicalObject="Layout_31" text="IFN-γ:IFNGR (spent)">
          <BoundingBox>
            <Position x="2010" y="460.5"/>
            <Dimensions width="202" height="13.800000000000001"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_335" name="IFNGR_spent_membrane__IFN_gamma_label" graphicalObject="Layout_31" text="IFN-γ">
          <BoundingBox>
            <Position x="2065" y="340.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_336" name="IFNGR_spent_membrane__IFNGR1_label" graphicalObject="Layout_31" text="IFNGR1">
          <BoundingBox>
            <Position x="2015" y="383.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_337" name="IFNGR_spent_membrane__IFNGR2_label" graphicalObject="Layout_31" text="IFNGR2">
          <BoundingBox>
            <Position x="2115" y="383.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_338" name="IFNGR_spent_membrane__JAK1_label" graphicalObject="Layout_31" text="JAK1">
          <BoundingBox>
            <Position x="2015" y="428"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_339" name="IFNGR_spent_membrane__JAK1__Y_label" graphicalObject="Layout_31" text="Y">
          <BoundingBox>
            <Position x="2018" y="420"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_340" name="IFNGR_spent_membrane__JAK2_label" graphicalObject="Layout_31" text="JAK2">
          <BoundingBox>
            <Position x="2115" y="428"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_341" name="IFNGR_spent_membrane__JAK2__Y_label" graphicalObject="Layout_31" text="Y">
          <BoundingBox>
            <Position x="2118" y="420"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_342" name="MEK_inactive_cytosol_label" graphicalObject="Layout_32" text="MEK">
          <BoundingBox>
            <Position x="498" y="787.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_343" name="MEK_inactive_cytosol__state_label" graphicalObject="Layout_32" text="inactive">
          <BoundingBox>
            <Position x="501" y="781"/>
            <Dimensions width="40.700000000000003" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_344" name="ERK_cytosol_label" graphicalObject="Layout_33" text="ERK">
          <BoundingBox>
            <Position x="686" y="903"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_345" name="ERK_cytosol__T_label" graphicalObject="Layout_33" text="T">
          <BoundingBox>
            <Position x="689" y="896.5"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_346" name="ERK_cytosol__Y_label" graphicalObject="Layout_33" text="Y">
          <BoundingBox>
            <Position x="763" y="896.5"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_347" name="PPARG_mRNA_cytosol_label" graphicalObject="Layout_34" text="PPAR-γ">
          <BoundingBox>
            <Position x="171" y="1469.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_348" name="PPARG_mRNA_cytosol__type_label" graphicalObject="Layout_34" text="ct:mRNA">
          <BoundingBox>
            <Position x="174" y="1463"/>
            <Dimensions width="44.100000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_349" name="MEK_active_cytosol_label" graphicalObject="Layout_35" text="MEK">
          <BoundingBox>
            <Position x="770" y="787.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_350" name="MEK_active_cytosol__state_label" graphicalObject="Layout_35" text="active">
          <BoundingBox>
            <Position x="773" y="781"/>
            <Dimensions width="33.399999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_351" name="ERK_pT_pY_cytosol_label" graphicalObject="Layout_36" text="ERK">
          <BoundingBox>
            <Position x="854" y="903"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_352" name="ERK_pT_pY_cytosol__T_label" graphicalObject="Layout_36" text="P@T">
          <BoundingBox>
            <Position x="857" y="896.5"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_353" name="ERK_pT_pY_cytosol__Y_label" graphicalObject="Layout_36" text="P@Y">
          <BoundingBox>
            <Position x="928.20000000000005" y="896.5"/>
            <Dimensions width="26.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_354" name="FAS_mRNA_cytosol_label" graphicalObject="Layout_37" text="FAS">
          <BoundingBox>
            <Position x="949.5" y="1491.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_355" name="FAS_mRNA_cytosol__type_label" graphicalObject="Layout_37" text="ct:mRNA">
          <BoundingBox>
            <Position x="952.5" y="1485"/>
            <Dimensions width="44.100000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_356" name="FAS_cytosol_label" graphicalObject="Layout_38" text="CD95 (FAS)">
          <BoundingBox>
            <Position x="1033.5" y="1555.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_357" name="GATE_gene_mRNA_cytosol_label" graphicalObject="Layout_39" text="GATE-driven">
          <BoundingBox>
            <Position x="1838" y="1472.5"/>
            <Dimensions width="104" height="23"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_358" name="GATE_gene_mRNA_cytosol_label_2" graphicalObject="Layout_39" text="gene">
          <BoundingBox>
            <Position x="1838" y="1495.5"/>
            <Dimensions width="104" height="23"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_359" name="GATE_gene_mRNA_cytosol__type_label" graphicalObject="Layout_39" text="ct:mRNA">
          <BoundingBox>
            <Position x="1841" y="1463"/>
            <Dimensions width="44.100000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_360" name="MSK1_inactive_nucleus_label" graphicalObject="Layout_40" text="MSK1">
          <BoundingBox>
            <Position x="629" y="1019.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_361" name="MSK1_inactive_nucleus__state_label" graphicalObject="Layout_40" text="inactive">
          <BoundingBox>
            <Position x="632" y="1013"/>
            <Dimensions width="40.700000000000003" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_362" name="CEBPB_nucleus_label" graphicalObject="Layout_41" text="C/EBP-β">
          <BoundingBox>
            <Position x="1675" y="1032.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_363" name="CEBPB_nucleus__S_label" graphicalObject="Layout_41" text="S">
          <BoundingBox>
            <Position x="1678" y="1026"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_364" name="GATE_nucleus_label" graphicalObject="Layout_42" text="GATE">
          <BoundingBox>
            <Position x="1547" y="1048.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_365" name="GATE_nucleus__type_label" graphicalObject="Layout_42" text="ct:grr">
          <BoundingBox>
            <Position x="1550" y="1042"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_366" name="GATE_promoter_silent_nucleus_label" graphicalObject="Layout_43" text="GATE promoter">
          <BoundingBox>
            <Position x="1399" y="1328"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_367" name="GATE_promoter_silent_nucleus__state_label" graphicalObject="Layout_43" text="silent">
          <BoundingBox>
            <Position x="1469.2" y="1321.5"/>
            <Dimensions width="30.800000000000001" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_368" name="GATE_promoter_silent_nucleus__type_label" graphicalObject="Layout_43" text="ct:grr">
          <BoundingBox>
            <Position x="1402" y="1321.5"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_369" name="PPARG_nucleus_label" graphicalObject="Layout_44" text="PPAR-γ">
          <BoundingBox>
            <Position x="255" y="1032.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_370" name="PPARG_nucleus__S_label" graphicalObject="Layout_44" text="S">
          <BoundingBox>
            <Position x="258" y="1026"/>
            <Dimensions width="24" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_371" name="FAS_gene_nucleus_label" graphicalObject="Layout_45" text="FAS gene">
          <BoundingBox>
            <Position x="925" y="1359"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_372" name="FAS_gene_nucleus__type_label" graphicalObject="Layout_45" text="ct:gene">
          <BoundingBox>
            <Position x="928" y="1352.5"/>
            <Dimensions width="39.299999999999997" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_373" name="MSK1_active_nucleus_label" graphicalObject="Layout_46" text="MSK1">
          <BoundingBox>
            <Position x="797" y="1019.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_374" name="MSK1_active_nucleus__state_label" graphicalObject="Layout_46" text="active">
          <BoundingBox>
            <Position x="800" y="1013"/>
            <Dimensions width="33.399999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_375" name="CEBPB_pS_nucleus_label" graphicalObject="Layout_47" text="C/EBP-β">
          <BoundingBox>
            <Position x="1895" y="1032.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_376" name="CEBPB_pS_nucleus__S_label" graphicalObject="Layout_47" text="P@S">
          <BoundingBox>
            <Position x="1898" y="1026"/>
            <Dimensions width="27" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_377" name="GATE_CEBPB_nucleus_label" graphicalObject="Layout_48" text="C/EBP-β on">
          <BoundingBox>
            <Position x="1678" y="1261"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_378" name="GATE_CEBPB_nucleus_label_2" graphicalObject="Layout_48" text="GATE">
          <BoundingBox>
            <Position x="1678" y="1274.75"/>
            <Dimensions width="102" height="13.75"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_379" name="GATE_CEBPB_nucleus__CEBPB_label" graphicalObject="Layout_48" text="C/EBP-β">
          <BoundingBox>
            <Position x="1683" y="1185.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_380" name="GATE_CEBPB_nucleus__CEBPB__S_label" graphicalObject="Layout_48" text="P@S">
          <BoundingBox>
            <Position x="1686" y="1177.5"/>
            <Dimensions width="27" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_381" name="GATE_CEBPB_nucleus__GATE_label" graphicalObject="Layout_48" text="GATE">
          <BoundingBox>
            <Position x="1683" y="1228.5"/>
            <Dimensions width="92" height="28"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_382" name="GATE_CEBPB_nucleus__GATE__type_label" graphicalObject="Layout_48" text="ct:grr">
          <BoundingBox>
            <Position x="1686" y="1220.5"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_383" name="GATE_promoter_poised_nucleus_label" graphicalObject="Layout_49" text="GATE promoter">
          <BoundingBox>
            <Position x="1593" y="1328"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_384" name="GATE_promoter_poised_nucleus__state_label" graphicalObject="Layout_49" text="poised">
          <BoundingBox>
            <Position x="1658.5999999999999" y="1321.5"/>
            <Dimensions width="35.399999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_385" name="GATE_promoter_poised_nucleus__type_label" graphicalObject="Layout_49" text="ct:grr">
          <BoundingBox>
            <Position x="1596" y="1321.5"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_386" name="GATE_promoter_open_nucleus_label" graphicalObject="Layout_50" text="GATE promoter">
          <BoundingBox>
            <Position x="1761" y="1328"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_387" name="GATE_promoter_open_nucleus__state_label" graphicalObject="Layout_50" text="open">
          <BoundingBox>
            <Position x="1833" y="1321.5"/>
            <Dimensions width="29" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_388" name="GATE_promoter_open_nucleus__type_label" graphicalObject="Layout_50" text="ct:grr">
          <BoundingBox>
            <Position x="1764" y="1321.5"/>
            <Dimensions width="30.899999999999999" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_389" name="PPARG_pS_nucleus_label" graphicalObject="Layout_51" text="PPAR-γ">
          <BoundingBox>
            <Position x="423" y="1032.5"/>
            <Dimensions width="104" height="40"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_390" name="PPARG_pS_nucleus__S_label" graphicalObject="Layout_51" text="P@S">
          <BoundingBox>
            <Position x="426" y="1026"/>
            <Dimensions width="27" height="13"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_391" name="IFNAR_activates_MEK_label" graphicalObject="Layout_140" text="\\">
          <BoundingBox>
            <Position x="626" y="747.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_392" name="IFNGR_activates_MEK_label" graphicalObject="Layout_144" text="\\">
          <BoundingBox>
            <Position x="652" y="773.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_393" name="MEK_constitutively_activated_label" graphicalObject="Layout_148" text="\\">
          <BoundingBox>
            <Position x="704" y="825.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_394" name="IFNAR_silences_MEK_label" graphicalObject="Layout_151" text="\\">
          <BoundingBox>
            <Position x="678" y="799.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_395" name="IFNGR_phosphorylates_CEBPB_S_label" graphicalObject="Layout_166" text="\\">
          <BoundingBox>
            <Position x="1829" y="1044.5"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_396" name="GATE_promoter_poised_by_type_II_licence_label" graphicalObject="Layout_177" text="\\">
          <BoundingBox>
            <Position x="1527" y="1327"/>
            <Dimensions width="16" height="16"/>
          </BoundingBox>
        </TextGlyph>
        <TextGlyph key="Layout_397" name="FAS_transcription_label" graphicalObject="Layout_221" text="\\">
          <BoundingBox>
            <Position x="909.5" y="1503.5"/>
            <Dimensions width="16" height="16"/>
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
            <Style key="LocalStyle_1" keyList="Layout_247 Layout_251 Layout_255 Layout_259 Layout_263 Layout_265 Layout_269 Layout_275 Layout_281 Layout_283 Layout_289 Layout_295 Layout_301 Layout_303 Layout_309 Layout_311 Layout_317 Layout_323 Layout_325 Layout_331 Layout_333 Layout_339 Layout_341 Layout_343">
              <Group stroke="#1c2026" font-size="8" font-family="DejaVu Sans" text-anchor="middle" vtext-anchor="middle">
              </Group>
            </Style>
            <Style key="LocalStyle_2" keyList="Layout_345 Layout_346 Layout_348 Layout_350 Layout_352 Layout_353 Layout_355 Layout_359 Layout_361 Layout_363 Layout_365 Layout_367 Layout_368 Layout_370 Layout_372 Layout_374 Layout_376 Layout_380 Layout_382 Layout_384 Layout_385 Layout_387 Layout_388 Layout_390">
              <Group stroke="#1c2026" font-size="8" font-family="DejaVu Sans" text-anchor="middle" vtext-anchor="middle">
              </Group>
            </Style>
            <Style key="LocalStyle_3" keyList="Layout_233 Layout_234 Layout_235 Layout_236 Layout_237 Layout_238 Layout_239 Layout_244 Layout_248 Layout_252 Layout_256 Layout_270 Layout_271 Layout_276 Layout_284 Layout_285 Layout_290 Layout_291 Layout_296 Layout_304 Layout_312 Layout_313 Layout_318 Layout_326">
              <Group stroke="#1c2026" font-size="11" font-family="DejaVu Sans" font-weight="bold" text-anchor="middle" vtext-anchor="middle">
              </Group>
            </Style>
            <Style key="LocalStyle_4" keyList="Layout_334 Layout_377 Layout_378">
              <Group stroke="#1c2026" font-size="11" font-family="DejaVu Sans" font-weight="bold" text-anchor="middle" vtext-anchor="middle">
              </Group>
            </Style>
            <Style key="LocalStyle_5" keyList="Layout_52 Layout_53 Layout_54 Layout_55 Layout_56 Layout_57 Layout_58 Layout_59 Layout_60 Layout_61">
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
            <Style key="LocalStyle_6" keyList="Layout_104 Layout_108 Layout_112 Layout_116 Layout_173 Layout_62 Layout_66 Layout_70 Layout_74 Layout_78 Layout_82 Layout_86 Layout_90">
              <Group stroke="#2b2f36" stroke-width="1.3" fill="#2b2f36" text-anchor="start" vtext-anchor="top">
                <Ellipse cx="8" cy="8" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_7" keyList="Layout_120 Layout_123 Layout_130 Layout_133 Layout_137 Layout_155 Layout_158 Layout_162 Layout_170 Layout_181 Layout_184 Layout_187 Layout_191 Layout_194 Layout_198 Layout_202 Layout_205 Layout_208 Layout_212 Layout_215 Layout_218 Layout_226 Layout_94 Layout_97">
              <Group stroke="#2b2f36" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="16" height="16"/>
              </Group>
            </Style>
            <Style key="LocalStyle_8" keyList="Layout_230">
              <Group stroke="#2b2f36" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="16" height="16"/>
              </Group>
            </Style>
            <Style key="LocalStyle_9" keyList="Layout_100 Layout_126">
              <Group stroke="#2b2f36" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Ellipse cx="8" cy="8" rx="8" ry="8"/>
                <Ellipse cx="8" cy="8" rx="4.5" ry="4.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_10" keyList="Layout_140 Layout_144 Layout_148 Layout_151 Layout_166 Layout_177 Layout_221">
              <Group stroke="#2b2f36" stroke-width="1.3" fill="#ffffff" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="16" height="16"/>
              </Group>
            </Style>
            <Style key="LocalStyle_11" roleList="substrate">
              <Group stroke="#2b2f36" stroke-width="1.3" text-anchor="start" vtext-anchor="top">
              </Group>
            </Style>
            <Style key="LocalStyle_12" roleList="product">
              <Group stroke="#2b2f36" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_production">
              </Group>
            </Style>
            <Style key="LocalStyle_13" roleList="modifier">
              <Group stroke="#1d7f4e" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_catalysis">
              </Group>
            </Style>
            <Style key="LocalStyle_14" roleList="activator">
              <Group stroke="#2b62b5" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_stimulation">
              </Group>
            </Style>
            <Style key="LocalStyle_15" roleList="inhibitor">
              <Group stroke="#c4302b" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_inhibition">
              </Group>
            </Style>
            <Style key="LocalStyle_16" keyList="Layout_113 Layout_114 Layout_117 Layout_118 Layout_174 Layout_175 Layout_71 Layout_72 Layout_79 Layout_80 Layout_87 Layout_88">
              <Group stroke="#2b2f36" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_production">
              </Group>
            </Style>
            <Style key="LocalStyle_17" keyList="Layout_201 Layout_224 Layout_229">
              <Group stroke="#2b62b5" stroke-width="1.3" text-anchor="start" vtext-anchor="top" endHead="head_necessary_stimulation">
              </Group>
            </Style>
            <Style key="LocalStyle_18" keyList="Layout_3">
              <Group stroke="#9db4cc" stroke-width="2" fill="#f4f8fc" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="2230" height="72" rx="12" ry="12"/>
              </Group>
            </Style>
            <Style key="LocalStyle_19" keyList="Layout_4">
              <Group stroke="#c9a052" stroke-width="2" fill="#fcf4e3" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="2230" height="586" rx="12" ry="12"/>
              </Group>
            </Style>
            <Style key="LocalStyle_20" keyList="Layout_5">
              <Group stroke="#8fae86" stroke-width="2" fill="#f3f8f1" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="2230" height="921.5" rx="12" ry="12"/>
              </Group>
            </Style>
            <Style key="LocalStyle_21" keyList="Layout_6">
              <Group stroke="#8f98c8" stroke-width="2" fill="#eef0fa" text-anchor="start" vtext-anchor="top">
                <Rectangle x="0" y="0" width="2202" height="445" rx="12" ry="12"/>
              </Group>
            </Style>
            <Style key="LocalStyle_22" keyList="Layout_7">
              <Group stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_23" keyList="Layout_8">
              <Group stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_24" keyList="Layout_9">
              <Group stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_25" keyList="Layout_10">
              <Group stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#2f7d55" stroke-width="1.2" fill="#d3ecdc" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_26" keyList="Layout_11">
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
            <Style key="LocalStyle_27" keyList="Layout_12">
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
            <Style key="LocalStyle_28" keyList="Layout_13">
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
            <Style key="LocalStyle_29" keyList="Layout_14">
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
            <Style key="LocalStyle_30" keyList="Layout_15">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_31" keyList="Layout_16">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_32" keyList="Layout_17">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_33" keyList="Layout_18">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_34" keyList="Layout_19">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_35" keyList="Layout_20">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_36" keyList="Layout_21">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_37" keyList="Layout_22">
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
            <Style key="LocalStyle_38" keyList="Layout_23">
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
            <Style key="LocalStyle_39" keyList="Layout_24">
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
            <Style key="LocalStyle_40" keyList="Layout_25">
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
            <Style key="LocalStyle_41" keyList="Layout_26">
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
            <Style key="LocalStyle_42" keyList="Layout_27">
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
            <Style key="LocalStyle_43" keyList="Layout_28">
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
            <Style key="LocalStyle_44" keyList="Layout_29">
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
            <Style key="LocalStyle_45" keyList="Layout_30">
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
            <Style key="LocalStyle_46" keyList="Layout_31">
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
            <Style key="LocalStyle_47" keyList="Layout_32">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#9b7614" stroke-width="0.9" fill="#fff3d6" x="3" y="-6.5" width="40.7" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_48" keyList="Layout_33">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="77" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_49" keyList="Layout_34">
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
            <Style key="LocalStyle_50" keyList="Layout_35">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#9b7614" stroke-width="0.9" fill="#fff3d6" x="3" y="-6.5" width="33.4" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_51" keyList="Layout_36">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="3" y="-6.5" width="26.8" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="74.2" y="-6.5" width="26.8" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_52" keyList="Layout_37">
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
            <Style key="LocalStyle_53" keyList="Layout_38">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
              </Group>
            </Style>
            <Style key="LocalStyle_54" keyList="Layout_39">
              <Group stroke="#a8611c" stroke-width="1.2" fill="#fbdfc6" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#a8611c" stroke-width="1.2" fill="#fbdfc6">
                  <ListOfElements>
                    <Element x="0" y="0"/>
                    <Element x="104" y="0"/>
                    <Element x="104" y="41"/>
                    <Element x="99" y="46"/>
                    <Element x="5" y="46"/>
                    <Element x="0" y="41"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="44.1" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_55" keyList="Layout_40">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#9b7614" stroke-width="0.9" fill="#fff3d6" x="3" y="-6.5" width="40.7" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_56" keyList="Layout_41">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_57" keyList="Layout_42">
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
            <Style key="LocalStyle_58" keyList="Layout_43">
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
            <Style key="LocalStyle_59" keyList="Layout_44">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#8a94a3" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="24" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_60" keyList="Layout_45">
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
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="39.3" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_61" keyList="Layout_46">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#9b7614" stroke-width="0.9" fill="#fff3d6" x="3" y="-6.5" width="33.4" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_62" keyList="Layout_47">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="3" y="-6.5" width="27" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
            <Style key="LocalStyle_63" keyList="Layout_48">
              <Group stroke="#66717e" stroke-width="1.2" fill="#f6f7f9" text-anchor="start" vtext-anchor="top">
                <Polygon stroke="#66717e" stroke-width="1.2" fill="#f6f7f9">
                  <ListOfElements>
                    <Element x="8" y="0"/>
                    <Element x="102" y="0"/>
                    <Element x="110" y="8"/>
                    <Element x="110" y="118"/>
                    <Element x="102" y="126"/>
                    <Element x="8" y="126"/>
                    <Element x="0" y="118"/>
                    <Element x="0" y="8"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="9" y="15.5" width="92" height="28" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="12" y="9" width="27" height="13" rx="6.5" ry="6.5"/>
                <Polygon stroke="#9b7614" stroke-width="1.2" fill="#fcefc3">
                  <ListOfElements>
                    <Element x="9" y="58.5"/>
                    <Element x="101" y="58.5"/>
                    <Element x="101" y="81.5"/>
                    <Element x="96" y="86.5"/>
                    <Element x="14" y="86.5"/>
                    <Element x="9" y="81.5"/>
                  </ListOfElements>
                </Polygon>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="12" y="52" width="30.9" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_64" keyList="Layout_49">
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
                <Rectangle stroke="#9b7614" stroke-width="0.9" fill="#fff3d6" x="65.6" y="-6.5" width="35.4" height="13" rx="6.5" ry="6.5"/>
                <Rectangle stroke="#5d6470" stroke-width="0.9" fill="#ffffff" x="3" y="-6.5" width="30.9" height="13"/>
              </Group>
            </Style>
            <Style key="LocalStyle_65" keyList="Layout_50">
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
            <Style key="LocalStyle_66" keyList="Layout_51">
              <Group stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" text-anchor="start" vtext-anchor="top">
                <Rectangle stroke="#47699a" stroke-width="1.2" fill="#dfeaf7" x="0" y="0" width="104" height="40" rx="8" ry="8"/>
                <Rectangle stroke="#b5651d" stroke-width="0.9" fill="#f6a04d" x="3" y="-6.5" width="27" height="13" rx="6.5" ry="6.5"/>
              </Group>
            </Style>
          </ListOfStyles>
        </RenderInformation>
      </ListOfRenderInformation>
    </Layout>
  </ListOfLayouts>
  <SBMLReference file="mek_erk.xml">
    <SBMLMap SBMLid="CEBPB_S_dephosphorylated_in_nucleus" COPASIkey="Reaction_29"/>
    <SBMLMap SBMLid="CEBPB_binds_GATE" COPASIkey="Reaction_30"/>
    <SBMLMap SBMLid="CEBPB_nucleus" COPASIkey="Metabolite_34"/>
    <SBMLMap SBMLid="CEBPB_pS_nucleus" COPASIkey="Metabolite_40"/>
    <SBMLMap SBMLid="ERK_T_Y_dephosphorylated_in_cytosol" COPASIkey="Reaction_20"/>
    <SBMLMap SBMLid="ERK_activates_MSK1" COPASIkey="Reaction_26"/>
    <SBMLMap SBMLid="ERK_cytosol" COPASIkey="Metabolite_26"/>
    <SBMLMap SBMLid="ERK_pT_pY_cytosol" COPASIkey="Metabolite_29"/>
    <SBMLMap SBMLid="ERK_phosphorylates_CEBPB_S" COPASIkey="Reaction_27"/>
    <SBMLMap SBMLid="ERK_phosphorylates_PPARG_S" COPASIkey="Reaction_40"/>
    <SBMLMap SBMLid="FAS_cytosol" COPASIkey="Metabolite_31"/>
    <SBMLMap SBMLid="FAS_degradation" COPASIkey="Reaction_46"/>
    <SBMLMap SBMLid="FAS_gene_nucleus" COPASIkey="Metabolite_38"/>
    <SBMLMap SBMLid="FAS_mRNA_cytosol" COPASIkey="Metabolite_30"/>
    <SBMLMap SBMLid="FAS_mRNA_degradation" COPASIkey="Reaction_43"/>
    <SBMLMap SBMLid="FAS_transcription" COPASIkey="Reaction_44"/>
    <SBMLMap SBMLid="FAS_translation" COPASIkey="Reaction_45"/>
    <SBMLMap SBMLid="GATE_CEBPB_nucleus" COPASIkey="Metabolite_41"/>
    <SBMLMap SBMLid="GATE_gene_mRNA_cytosol" COPASIkey="Metabolite_32"/>
    <SBMLMap SBMLid="GATE_gene_mRNA_degradation" COPASIkey="Reaction_35"/>
    <SBMLMap SBMLid="GATE_gene_transcription" COPASIkey="Reaction_36"/>
    <SBMLMap SBMLid="GATE_nucleus" COPASIkey="Metabolite_35"/>
    <SBMLMap SBMLid="GATE_promoter_closes" COPASIkey="Reaction_33"/>
    <SBMLMap SBMLid="GATE_promoter_open_nucleus" COPASIkey="Metabolite_43"/>
    <SBMLMap SBMLid="GATE_promoter_opens" COPASIkey="Reaction_34"/>
    <SBMLMap SBMLid="GATE_promoter_poised_by_type_II_licence" COPASIkey="Reaction_31"/>
    <SBMLMap SBMLid="GATE_promoter_poised_falls_silent" COPASIkey="Reaction_32"/>
    <SBMLMap SBMLid="GATE_promoter_poised_nucleus" COPASIkey="Metabolite_42"/>
    <SBMLMap SBMLid="GATE_promoter_silent_nucleus" COPASIkey="Metabolite_36"/>
    <SBMLMap SBMLid="IFNAR1_TYK2_membrane" COPASIkey="Metabolite_4"/>
    <SBMLMap SBMLid="IFNAR1_binds_TYK2" COPASIkey="Reaction_0"/>
    <SBMLMap SBMLid="IFNAR1_membrane" COPASIkey="Metabolite_8"/>
    <SBMLMap SBMLid="IFNAR2_JAK1_membrane" COPASIkey="Metabolite_5"/>
    <SBMLMap SBMLid="IFNAR2_binds_JAK1" COPASIkey="Reaction_1"/>
    <SBMLMap SBMLid="IFNAR2_membrane" COPASIkey="Metabolite_9"/>
    <SBMLMap SBMLid="IFNAR_JAK_autophosphorylation" COPASIkey="Reaction_8"/>
    <SBMLMap SBMLid="IFNAR_activates_MEK" COPASIkey="Reaction_21"/>
    <SBMLMap SBMLid="IFNAR_active_inactivated" COPASIkey="Reaction_9"/>
    <SBMLMap SBMLid="IFNAR_active_membrane" COPASIkey="Metabolite_19"/>
    <SBMLMap SBMLid="IFNAR_assembled_membrane" COPASIkey="Metabolite_16"/>
    <SBMLMap SBMLid="IFNAR_silences_MEK" COPASIkey="Reaction_24"/>
    <SBMLMap SBMLid="IFNAR_spent_dissociates" COPASIkey="Reaction_10"/>
    <SBMLMap SBMLid="IFNAR_spent_membrane" COPASIkey="Metabolite_20"/>
    <SBMLMap SBMLid="IFNGR1_JAK1_membrane" COPASIkey="Metabolite_6"/>
    <SBMLMap SBMLid="IFNGR1_binds_JAK1" COPASIkey="Reaction_11"/>
    <SBMLMap SBMLid="IFNGR1_membrane" COPASIkey="Metabolite_12"/>
    <SBMLMap SBMLid="IFNGR2_JAK2_membrane" COPASIkey="Metabolite_7"/>
    <SBMLMap SBMLid="IFNGR2_binds_JAK2" COPASIkey="Reaction_12"/>
    <SBMLMap SBMLid="IFNGR2_membrane" COPASIkey="Metabolite_13"/>
    <SBMLMap SBMLid="IFNGR_JAK_autophosphorylation" COPASIkey="Reaction_15"/>
    <SBMLMap SBMLid="IFNGR_activates_MEK" COPASIkey="Reaction_22"/>
    <SBMLMap SBMLid="IFNGR_active_inactivated" COPASIkey="Reaction_16"/>
    <SBMLMap SBMLid="IFNGR_active_membrane" COPASIkey="Metabolite_23"/>
    <SBMLMap SBMLid="IFNGR_assembled_membrane" COPASIkey="Metabolite_22"/>
    <SBMLMap SBMLid="IFNGR_phosphorylates_CEBPB_S" COPASIkey="Reaction_28"/>
    <SBMLMap SBMLid="IFNGR_spent_dissociates" COPASIkey="Reaction_17"/>
    <SBMLMap SBMLid="IFNGR_spent_membrane" COPASIkey="Metabolite_24"/>
    <SBMLMap SBMLid="IFN_alpha" COPASIkey="Metabolite_0"/>
    <SBMLMap SBMLid="IFN_alpha_IFNAR2_JAK1_membrane" COPASIkey="Metabolite_15"/>
    <SBMLMap SBMLid="IFN_alpha_assembles_IFNAR" COPASIkey="Reaction_3"/>
    <SBMLMap SBMLid="IFN_alpha_binds_IFNAR2" COPASIkey="Reaction_2"/>
    <SBMLMap SBMLid="IFN_beta" COPASIkey="Metabolite_1"/>
    <SBMLMap SBMLid="IFN_beta_IFNAR2_JAK1_membrane" COPASIkey="Metabolite_17"/>
    <SBMLMap SBMLid="IFN_beta_assembles_IFNAR" COPASIkey="Reaction_5"/>
    <SBMLMap SBMLid="IFN_beta_binds_IFNAR2" COPASIkey="Reaction_4"/>
    <SBMLMap SBMLid="IFN_gamma" COPASIkey="Metabolite_3"/>
    <SBMLMap SBMLid="IFN_gamma_IFNGR1_JAK1_membrane" COPASIkey="Metabolite_21"/>
    <SBMLMap SBMLid="IFN_gamma_assembles_IFNGR" COPASIkey="Reaction_14"/>
    <SBMLMap SBMLid="IFN_gamma_binds_IFNGR1" COPASIkey="Reaction_13"/>
    <SBMLMap SBMLid="IFN_omega" COPASIkey="Metabolite_2"/>
    <SBMLMap SBMLid="IFN_omega_IFNAR2_JAK1_membrane" COPASIkey="Metabolite_18"/>
    <SBMLMap SBMLid="IFN_omega_assembles_IFNAR" COPASIkey="Reaction_7"/>
    <SBMLMap SBMLid="IFN_omega_binds_IFNAR2" COPASIkey="Reaction_6"/>
    <SBMLMap SBMLid="JAK1_membrane" COPASIkey="Metabolite_11"/>
    <SBMLMap SBMLid="JAK2_membrane" COPASIkey="Metabolite_14"/>
    <SBMLMap SBMLid="K_ERK_for_FAS" COPASIkey="ModelValue_87"/>
    <SBMLMap SBMLid="MEK_active_cytosol" COPASIkey="Metabolite_28"/>
    <SBMLMap SBMLid="MEK_constitutively_activated" COPASIkey="Reaction_23"/>
    <SBMLMap SBMLid="MEK_inactivated" COPASIkey="Reaction_18"/>
    <SBMLMap SBMLid="MEK_inactive_cytosol" COPASIkey="Metabolite_25"/>
    <SBMLMap SBMLid="MEK_phosphorylates_ERK" COPASIkey="Reaction_19"/>
    <SBMLMap SBMLid="MSK1_active_nucleus" COPASIkey="Metabolite_39"/>
    <SBMLMap SBMLid="MSK1_inactivated" COPASIkey="Reaction_25"/>
    <SBMLMap SBMLid="MSK1_inactive_nucleus" COPASIkey="Metabolite_33"/>
    <SBMLMap SBMLid="PPARG_S_dephosphorylated_in_nucleus" COPASIkey="Reaction_41"/>
    <SBMLMap SBMLid="PPARG_mRNA_cytosol" COPASIkey="Metabolite_27"/>
    <SBMLMap SBMLid="PPARG_nucleus" COPASIkey="Metabolite_37"/>
    <SBMLMap SBMLid="PPARG_pS_degradation" COPASIkey="Reaction_42"/>
    <SBMLMap SBMLid="PPARG_pS_nucleus" COPASIkey="Metabolite_44"/>
    <SBMLMap SBMLid="PPARG_translation" COPASIkey="Reaction_37"/>
    <SBMLMap SBMLid="PPARG_turnover" COPASIkey="Reaction_38"/>
    <SBMLMap SBMLid="PPARG_turnover_pS" COPASIkey="Reaction_39"/>
    <SBMLMap SBMLid="TYK2_membrane" COPASIkey="Metabolite_10"/>
    <SBMLMap SBMLid="activity_MEK" COPASIkey="ModelValue_50"/>
    <SBMLMap SBMLid="activity_outside_basal_cell_carcinoma" COPASIkey="ModelValue_54"/>
    <SBMLMap SBMLid="context_basal_cell_carcinoma" COPASIkey="ModelValue_53"/>
    <SBMLMap SBMLid="cytosol" COPASIkey="Compartment_2"/>
    <SBMLMap SBMLid="expression_CEBPB" COPASIkey="ModelValue_63"/>
    <SBMLMap SBMLid="expression_FAS" COPASIkey="ModelValue_84"/>
    <SBMLMap SBMLid="expression_IFNAR1" COPASIkey="ModelValue_1"/>
    <SBMLMap SBMLid="expression_IFNAR2" COPASIkey="ModelValue_3"/>
    <SBMLMap SBMLid="expression_IFNGR1" COPASIkey="ModelValue_24"/>
    <SBMLMap SBMLid="expression_IFNGR2" COPASIkey="ModelValue_26"/>
    <SBMLMap SBMLid="expression_JAK1" COPASIkey="ModelValue_7"/>
    <SBMLMap SBMLid="expression_JAK2" COPASIkey="ModelValue_28"/>
    <SBMLMap SBMLid="expression_MAP2K1" COPASIkey="ModelValue_37"/>
    <SBMLMap SBMLid="expression_MAP2K2" COPASIkey="ModelValue_38"/>
    <SBMLMap SBMLid="expression_MAPK1" COPASIkey="ModelValue_43"/>
    <SBMLMap SBMLid="expression_MAPK3" COPASIkey="ModelValue_44"/>
    <SBMLMap SBMLid="expression_PPARG" COPASIkey="ModelValue_77"/>
    <SBMLMap SBMLid="expression_RPS6KA5" COPASIkey="ModelValue_59"/>
    <SBMLMap SBMLid="expression_TYK2" COPASIkey="ModelValue_5"/>
    <SBMLMap SBMLid="extracellular" COPASIkey="Compartment_0"/>
    <SBMLMap SBMLid="free_CEBPB" COPASIkey="ModelValue_62"/>
    <SBMLMap SBMLid="free_ERK" COPASIkey="ModelValue_42"/>
    <SBMLMap SBMLid="free_FAS_gene" COPASIkey="ModelValue_83"/>
    <SBMLMap SBMLid="free_GATE" COPASIkey="ModelValue_68"/>
    <SBMLMap SBMLid="free_GATE_promoter" COPASIkey="ModelValue_71"/>
    <SBMLMap SBMLid="free_IFNAR1" COPASIkey="ModelValue_0"/>
    <SBMLMap SBMLid="free_IFNAR2" COPASIkey="ModelValue_2"/>
    <SBMLMap SBMLid="free_IFNGR1" COPASIkey="ModelValue_23"/>
    <SBMLMap SBMLid="free_IFNGR2" COPASIkey="ModelValue_25"/>
    <SBMLMap SBMLid="free_JAK1" COPASIkey="ModelValue_6"/>
    <SBMLMap SBMLid="free_JAK2" COPASIkey="ModelValue_27"/>
    <SBMLMap SBMLid="free_MEK" COPASIkey="ModelValue_36"/>
    <SBMLMap SBMLid="free_MSK1" COPASIkey="ModelValue_58"/>
    <SBMLMap SBMLid="free_PPARG" COPASIkey="ModelValue_76"/>
    <SBMLMap SBMLid="free_PPARG_mRNA" COPASIkey="ModelValue_78"/>
    <SBMLMap SBMLid="free_TYK2" COPASIkey="ModelValue_4"/>
    <SBMLMap SBMLid="inhibition_MEK" COPASIkey="ModelValue_49"/>
    <SBMLMap SBMLid="k_CEBPB_binds_GATE" COPASIkey="ModelValue_69"/>
    <SBMLMap SBMLid="k_CEBPB_dephosphorylation" COPASIkey="ModelValue_66"/>
    <SBMLMap SBMLid="k_CEBPB_leaves_GATE" COPASIkey="ModelValue_70"/>
    <SBMLMap SBMLid="k_ERK_activates_MSK1" COPASIkey="ModelValue_61"/>
    <SBMLMap SBMLid="k_ERK_dephosphorylation" COPASIkey="ModelValue_51"/>
    <SBMLMap SBMLid="k_ERK_phosphorylates_CEBPB" COPASIkey="ModelValue_64"/>
    <SBMLMap SBMLid="k_ERK_phosphorylates_PPARG" COPASIkey="ModelValue_80"/>
    <SBMLMap SBMLid="k_FAS_decay" COPASIkey="ModelValue_89"/>
    <SBMLMap SBMLid="k_FAS_mRNA_decay" COPASIkey="ModelValue_85"/>
    <SBMLMap SBMLid="k_FAS_transcription" COPASIkey="ModelValue_86"/>
    <SBMLMap SBMLid="k_FAS_translation" COPASIkey="ModelValue_88"/>
    <SBMLMap SBMLid="k_GATE_gene_mRNA_decay" COPASIkey="ModelValue_74"/>
    <SBMLMap SBMLid="k_GATE_gene_transcription" COPASIkey="ModelValue_75"/>
    <SBMLMap SBMLid="k_GATE_promoter_opened_by_CEBPB" COPASIkey="ModelValue_73"/>
    <SBMLMap SBMLid="k_IFNAR_activates_MEK" COPASIkey="ModelValue_52"/>
    <SBMLMap SBMLid="k_IFNAR_silences_MEK" COPASIkey="ModelValue_57"/>
    <SBMLMap SBMLid="k_IFNGR_activates_MEK" COPASIkey="ModelValue_55"/>
    <SBMLMap SBMLid="k_IFNGR_falls_apart" COPASIkey="ModelValue_34"/>
    <SBMLMap SBMLid="k_IFNGR_phosphorylates_CEBPB" COPASIkey="ModelValue_65"/>
    <SBMLMap SBMLid="k_IFN_alpha_assembles_IFNAR" COPASIkey="ModelValue_13"/>
    <SBMLMap SBMLid="k_IFN_alpha_binds_IFNAR2" COPASIkey="ModelValue_11"/>
    <SBMLMap SBMLid="k_IFN_alpha_leaves_IFNAR2" COPASIkey="ModelValue_12"/>
    <SBMLMap SBMLid="k_IFN_beta_assembles_IFNAR" COPASIkey="ModelValue_16"/>
    <SBMLMap SBMLid="k_IFN_beta_binds_IFNAR2" COPASIkey="ModelValue_14"/>
    <SBMLMap SBMLid="k_IFN_beta_leaves_IFNAR2" COPASIkey="ModelValue_15"/>
    <SBMLMap SBMLid="k_IFN_gamma_assembles_IFNGR" COPASIkey="ModelValue_33"/>
    <SBMLMap SBMLid="k_IFN_gamma_binds_IFNGR1" COPASIkey="ModelValue_31"/>
    <SBMLMap SBMLid="k_IFN_gamma_leaves_IFNGR1" COPASIkey="ModelValue_32"/>
    <SBMLMap SBMLid="k_IFN_omega_assembles_IFNAR" COPASIkey="ModelValue_19"/>
    <SBMLMap SBMLid="k_IFN_omega_binds_IFNAR2" COPASIkey="ModelValue_17"/>
    <SBMLMap SBMLid="k_IFN_omega_leaves_IFNAR2" COPASIkey="ModelValue_18"/>
    <SBMLMap SBMLid="k_JAK_activation" COPASIkey="ModelValue_20"/>
    <SBMLMap SBMLid="k_JAK_on_receptor_chain" COPASIkey="ModelValue_9"/>
    <SBMLMap SBMLid="k_MEK_inactivation" COPASIkey="ModelValue_41"/>
    <SBMLMap SBMLid="k_MEK_phosphorylates_ERK" COPASIkey="ModelValue_47"/>
    <SBMLMap SBMLid="k_MSK1_inactivation" COPASIkey="ModelValue_60"/>
    <SBMLMap SBMLid="k_PPARG_degradation" COPASIkey="ModelValue_82"/>
    <SBMLMap SBMLid="k_PPARG_dephosphorylation" COPASIkey="ModelValue_81"/>
    <SBMLMap SBMLid="k_PPARG_turnover" COPASIkey="ModelValue_79"/>
    <SBMLMap SBMLid="k_constitutive_MEK_activation" COPASIkey="ModelValue_56"/>
    <SBMLMap SBMLid="k_promoter_closes" COPASIkey="ModelValue_72"/>
    <SBMLMap SBMLid="k_receptor_recovery" COPASIkey="ModelValue_22"/>
    <SBMLMap SBMLid="k_type_II_poises_promoters" COPASIkey="ModelValue_67"/>
    <SBMLMap SBMLid="k_type_II_receptor_inactivation" COPASIkey="ModelValue_35"/>
    <SBMLMap SBMLid="k_type_I_receptor_inactivation" COPASIkey="ModelValue_21"/>
    <SBMLMap SBMLid="nucleus" COPASIkey="Compartment_3"/>
    <SBMLMap SBMLid="obs_CEBPB_phosphorylated" COPASIkey="ModelValue_96"/>
    <SBMLMap SBMLid="obs_ERK_active" COPASIkey="ModelValue_94"/>
    <SBMLMap SBMLid="obs_GATE_occupied" COPASIkey="ModelValue_97"/>
    <SBMLMap SBMLid="obs_IFNAR_assembled" COPASIkey="ModelValue_103"/>
    <SBMLMap SBMLid="obs_JAK1_active" COPASIkey="ModelValue_90"/>
    <SBMLMap SBMLid="obs_JAK2_active" COPASIkey="ModelValue_92"/>
    <SBMLMap SBMLid="obs_MEK_active" COPASIkey="ModelValue_93"/>
    <SBMLMap SBMLid="obs_MSK1_active" COPASIkey="ModelValue_95"/>
    <SBMLMap SBMLid="obs_PPARG" COPASIkey="ModelValue_99"/>
    <SBMLMap SBMLid="obs_PPARG_phosphorylated" COPASIkey="ModelValue_100"/>
    <SBMLMap SBMLid="obs_TYK2_active" COPASIkey="ModelValue_91"/>
    <SBMLMap SBMLid="obs_mRNA_FAS" COPASIkey="ModelValue_101"/>
    <SBMLMap SBMLid="obs_mRNA_GATE_gene" COPASIkey="ModelValue_98"/>
    <SBMLMap SBMLid="obs_protein_FAS" COPASIkey="ModelValue_102"/>
    <SBMLMap SBMLid="one" COPASIkey="ModelValue_48"/>
    <SBMLMap SBMLid="plasma_membrane" COPASIkey="Compartment_1"/>
    <SBMLMap SBMLid="preformed_IFNAR1_TYK2" COPASIkey="ModelValue_8"/>
    <SBMLMap SBMLid="preformed_IFNAR2_JAK1" COPASIkey="ModelValue_10"/>
    <SBMLMap SBMLid="preformed_IFNGR1_JAK1" COPASIkey="ModelValue_29"/>
    <SBMLMap SBMLid="preformed_IFNGR2_JAK2" COPASIkey="ModelValue_30"/>
    <SBMLMap SBMLid="share_MAP2K1" COPASIkey="ModelValue_39"/>
    <SBMLMap SBMLid="share_MAP2K2" COPASIkey="ModelValue_40"/>
    <SBMLMap SBMLid="share_MAPK1" COPASIkey="ModelValue_45"/>
    <SBMLMap SBMLid="share_MAPK3" COPASIkey="ModelValue_46"/>
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
